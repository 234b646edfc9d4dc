package constat.format;

import constat.fact.Addresses;
import constat.fact.FactState;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.input.Site;
import constat.prose.DirectiveText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What data are written from: a state, in one language, at one public address.
 *
 * @param publicUrl scheme and host, without a slash at its end
 */
public record Perspective(FactState state, Site site, Language language, String publicUrl) {

    /** The day up to which the data tell what was known. */
    public LocalDate asOf() {
        LocalDate day = state.asOf();
        return day == null ? site.sourcesUntil() : day;
    }

    @Nullable String words(@Nullable Text words) {
        return words == null ? null : plain(words);
    }

    String plain(Text words) {
        return new DirectiveText(state).plain(words, language);
    }

    Addresses addresses() {
        return new Addresses(site);
    }

    /** The whole address of a path. */
    String url(String path) {
        return publicUrl + path;
    }
}
