package constat.format;

import constat.fact.Addresses;
import constat.fact.FactState;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.input.Site;
import constat.prose.DirectiveText;
import java.time.LocalDate;
import java.util.stream.Stream;
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

    /** The newest day on which the site printed or corrected one of its records. */
    public LocalDate updated() {
        Stream<LocalDate> printed =
                Stream.concat(
                        state.questions().stream().map(q -> q.question().revision().published()),
                        state.statements().map(s -> s.revision().published()));
        return Stream.concat(printed, state.corrections().stream().map(c -> c.correction().on()))
                .max(LocalDate::compareTo)
                .orElse(site.published());
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
