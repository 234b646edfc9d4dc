package constat.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import constat.content.Directive;
import constat.content.Document;
import constat.content.DocumentReader;
import constat.content.LinkUse;
import constat.content.ProseBlock;
import constat.diagnostic.Diagnostics;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.input.ContentFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages of a page bind the same facts, type the same numbers, lead to the same pages. */
class PairsTest {

    private static final String NAMES = "fact|claim|helpline";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(\\d{1,2})(?:er)?[\\s\u00a0\u202f]+)?(\\p{L}+)[\\s\u00a0\u202f]+(\\d{4})");

    private static final List<Document> DOCUMENTS = read(Path.of("content"));

    private static List<Document> read(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        return new DocumentReader().read(ContentFolder.read(folder, diagnostics), diagnostics);
    }

    @Test
    void both_languages_have_the_same_pages() {
        assertEquals(ids(Language.FR), ids(Language.EN));
    }

    private static TreeSet<String> ids(Language language) {
        return DOCUMENTS.stream()
                .filter(d -> d.language() == language)
                .map(PairsTest::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The body of a record's page has the record's name. */
    private static String key(Document document) {
        return document.matter().record() == null ? document.id() : document.matter().record();
    }

    @Test
    void both_bind_the_same_facts_and_claims() {
        assertEquals(Map.of(), differing(PairsTest::bound));
    }

    @Test
    void both_type_the_same_numbers() {
        // a minor is "mineur" in French and "under 18" in English
        assertEquals(Map.of("FAIRE", "fr only [], en only [18]"), differing(PairsTest::numbers));
    }

    @Test
    void both_name_the_same_dates() {
        assertEquals(Map.of(), differing(PairsTest::dates));
    }

    @Test
    void both_lead_to_the_same_pages() {
        assertEquals(Map.of(), differing(PairsTest::targets));
    }

    /** By page: what stands in one language only. */
    private static Map<String, String> differing(Function<Document, Stream<String>> what) {
        Map<String, TreeSet<String>> french = all(Language.FR, what);
        Map<String, TreeSet<String>> english = all(Language.EN, what);
        Map<String, String> differing = new TreeMap<>();
        french.forEach(
                (id, inFrench) -> {
                    TreeSet<String> onlyFrench = new TreeSet<>(inFrench);
                    TreeSet<String> onlyEnglish =
                            new TreeSet<>(english.getOrDefault(id, new TreeSet<>()));
                    onlyFrench.removeAll(onlyEnglish);
                    onlyEnglish.removeAll(inFrench);
                    if (!onlyFrench.isEmpty() || !onlyEnglish.isEmpty()) {
                        differing.put(id, "fr only " + onlyFrench + ", en only " + onlyEnglish);
                    }
                });
        return differing;
    }

    private static Map<String, TreeSet<String>> all(
            Language language, Function<Document, Stream<String>> what) {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        DOCUMENTS.stream()
                .filter(d -> d.language() == language)
                .forEach(
                        d ->
                                all.put(
                                        key(d),
                                        what.apply(d)
                                                .collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static Stream<String> bound(Document document) {
        return document.body().directives().stream()
                .filter(d -> d.name().matches(NAMES))
                .map(d -> d.name() + " " + d.label());
    }

    /** Blocks, and the words of literals, which blocks hold only as a mark. */
    private static Stream<String> texts(Document document) {
        return Stream.of(
                        Stream.of(document.matter().title(), document.matter().description()),
                        document.body().blocks().stream().map(ProseBlock::text),
                        document.body().directives().stream()
                                .filter(d -> d.name().equals("literal"))
                                .map(Directive::label))
                .flatMap(texts -> texts);
    }

    /** Those in figures; days and years of dates are among them. */
    private static Stream<String> numbers(Document document) {
        return texts(document)
                .flatMap(
                        text ->
                                NumberScanner.scan(text, document.language()).stream()
                                        .filter(n -> Character.isDigit(text.charAt(n.start())))
                                        .map(FoundNumber::value))
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString);
    }

    private static Stream<String> dates(Document document) {
        return texts(document).flatMap(text -> dates(text, document.language()).stream());
    }

    private static List<String> dates(String text, Language language) {
        List<String> dates = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            int month = month(date.group(2), language);
            if (month > 0) {
                String day = date.group(1) == null ? "" : "-" + date.group(1);
                dates.add(date.group(3) + "-" + month + day);
            }
        }
        return dates;
    }

    private static int month(String word, Language language) {
        for (int month = 1; month <= 12; month++) {
            if (Formats.month(month, language).equals(word.toLowerCase(Locale.ROOT))
                    || Formats.month(month, language).equals(word)) {
                return month;
            }
        }
        return 0;
    }

    /**
     * Pages by their id, records by theirs, the guide in one file by what it is; outside links
     * differ where a site has two languages.
     */
    private static Stream<String> targets(Document document) {
        return document.body().links().stream()
                .map(LinkUse::destination)
                .filter(destination -> destination.startsWith("/"))
                .map(PairsTest::target);
    }

    private static String target(String destination) {
        String path = destination.replaceAll("[#?].*", "");
        return DOCUMENTS.stream()
                .filter(d -> d.address().equals(path))
                .map(PairsTest::key)
                .findFirst()
                .orElse(path.endsWith(".html") ? "guide" : name(path));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
