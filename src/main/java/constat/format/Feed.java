package constat.format;

import constat.i18n.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * What those who subscribe get: entries in one language, newest first. Days come without an hour;
 * they are written as noon, which is the same day all over Europe and most of the world.
 *
 * @param id a {@code tag:} address (RFC 4151) that never changes
 * @param page whole address of the page that lists the same
 * @param author who writes
 * @param updated the day of the newest entry
 */
public record Feed(
        String id,
        Language language,
        String title,
        String subtitle,
        String page,
        String author,
        LocalDate updated,
        List<Entry> entries) {

    /**
     * One entry.
     *
     * @param id a {@code tag:} address that never changes
     * @param url whole address, with its anchor
     * @param kind a word for programs
     * @param text plain
     */
    public record Entry(
            String id, LocalDate on, String kind, String title, String url, String text) {}

    public Feed {
        entries = List.copyOf(entries);
    }
}
