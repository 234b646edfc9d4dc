package constat.search;

import constat.search.IndexedDocument.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A thousand pages out of the shipped ones: each has the title, phrasings and sections of different
 * documents, and one long word in twelve is a word of that page alone, since sites that grow learn
 * new words. The same pages each time.
 */
final class LargeSite {

    private static final int PAGES = 1000;
    private static final int SECTIONS = 6;
    private static final int OWN_WORD = 12;
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{7,}");

    private final Random random = new Random(1);
    private final List<IndexedDocument> shipped;
    private final List<Section> sections;

    private LargeSite(List<IndexedDocument> shipped) {
        this.shipped = shipped;
        this.sections = shipped.stream().flatMap(d -> d.sections().stream()).toList();
    }

    static List<IndexedDocument> of(List<IndexedDocument> shipped) {
        LargeSite site = new LargeSite(shipped);
        List<IndexedDocument> pages = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            pages.add(site.page(page));
        }
        return pages;
    }

    private IndexedDocument page(int number) {
        List<Section> own = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            Section section = any(sections);
            String heading = own(section.heading(), number);
            own.add(new Section("s" + i, heading, own(section.text(), number)));
        }
        IndexedDocument named = any(shipped);
        return new IndexedDocument(
                HitKind.PAGE,
                "/page/" + number,
                own(named.title(), number),
                any(shipped).questions(),
                own(any(shipped).summary(), number),
                own,
                null,
                null,
                named.twin());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String own(String text, int page) {
        return LONG_WORD
                .matcher(text)
                .replaceAll(
                        word ->
                                random.nextInt(OWN_WORD) == 0
                                        ? word.group() + letters(page % 97)
                                        : word.group());
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number % 10) + (char) ('a' + number / 10);
    }
}
