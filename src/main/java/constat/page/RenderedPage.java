package constat.page;

import constat.i18n.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One finished page.
 *
 * @param path where it is served, such as {@code /fr/que-faire}
 * @param status 200, or 404 and 410 for the pages that say so
 * @param letter whether it asks for the strictest policy
 * @param updated the last day on which its text changed
 * @param counterpart its path in the other language, or null
 * @param files drawings that it brings with it
 */
public record RenderedPage(
        String path,
        Language language,
        int status,
        String html,
        boolean letter,
        LocalDate updated,
        @Nullable String counterpart,
        List<PageFile> files) {

    public RenderedPage {
        files = List.copyOf(files);
    }

    /** The same page with further drawings. */
    RenderedPage with(List<PageFile> more) {
        List<PageFile> all = Stream.concat(files.stream(), more.stream()).toList();
        return new RenderedPage(path, language, status, html, letter, updated, counterpart, all);
    }

    /** The same page with other words. */
    RenderedPage with(String words) {
        return new RenderedPage(path, language, status, words, letter, updated, counterpart, files);
    }
}
