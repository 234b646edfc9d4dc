package constat.page;

import constat.i18n.Language;
import constat.input.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The data files beside the pages that list records. */
final class ListFiles {

    /** Words of addresses that name no list of records. */
    private static final Set<String> NO_LISTS = Set.of("as-of", "data");

    /** Its JSON file is a feed. */
    private static final String CORRECTIONS = "correction";

    private final Site site;
    private final Language language;

    ListFiles(PageContext context) {
        this.site = context.site();
        this.language = context.language();
    }

    /** The page that lists a kind of record. */
    String page(String kind) {
        return "/" + language.tag() + "/" + site.addressWord(kind, language);
    }

    /** Everything in one spreadsheet. */
    String book() {
        return page("data") + ".xlsx";
    }

    /** What stands at a page's address with another ending; nothing if it lists no records. */
    List<Footing.File> of(String path) {
        return site.addresses().keySet().stream()
                .filter(kind -> !NO_LISTS.contains(kind) && page(kind).equals(path))
                .findFirst()
                .map(kind -> files(kind, path))
                .orElse(List.of());
    }

    private List<Footing.File> files(String kind, String path) {
        Stream<Footing.File> own =
                kind.equals(CORRECTIONS)
                        ? Stream.of(new Footing.File(path + ".csv", "CSV"))
                        : Stream.of(
                                new Footing.File(path + ".csv", "CSV"),
                                new Footing.File(path + ".json", "JSON"));
        return Stream.concat(Stream.of(new Footing.File(book(), "XLSX")), own).toList();
    }
}
