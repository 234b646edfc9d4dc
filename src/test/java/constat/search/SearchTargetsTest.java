package constat.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.i18n.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What readers see of the hits, beside their order: marks, and what is found of words half typed.
 * The figures of {@code docs/search.md} are written to {@code target/}.
 */
class SearchTargetsTest {

    private static final int SHOWN = 3;

    /** What has a name that people type. */
    private static final Set<HitKind> NAMED =
            EnumSet.of(HitKind.TERM, HitKind.PRECEDENT, HitKind.HELPLINE);

    private static final int SHORTEST = 4;

    @ParameterizedTest
    @EnumSource
    void the_first_hits_show_why_they_were_found(Language language) throws IOException {
        Search search = ShippedSearch.search(language);
        List<Hit> hits =
                GradedQueries.in(language).stream()
                        .flatMap(each -> search.query(each.query()).hits().stream().limit(SHOWN))
                        .toList();
        long marked = hits.stream().filter(SearchTargetsTest::isMarked).count();
        held("marks", language, marked, hits.size(), 0.90);
    }

    private static boolean isMarked(Hit hit) {
        return hit.title().stream().anyMatch(Piece::marked)
                || hit.snippet().stream().anyMatch(Piece::marked);
    }

    /** As long as its last third is not typed, a name leads to what it leads to as a whole. */
    @ParameterizedTest
    @EnumSource
    void a_name_half_typed_is_found(Language language) throws IOException {
        Search search = ShippedSearch.search(language);
        List<String> names =
                ShippedSearch.site().in(language).stream()
                        .filter(document -> NAMED.contains(document.kind()))
                        .map(IndexedDocument::title)
                        .filter(name -> name.length() * 2 / 3 >= SHORTEST)
                        .toList();
        long found =
                names.stream()
                        .filter(name -> first(search, begun(name)).equals(first(search, name)))
                        .count();
        held("prefixes", language, found, names.size(), 0.80);
    }

    private static String begun(String name) {
        return name.substring(0, name.length() * 2 / 3).stripTrailing();
    }

    private static String first(Search search, String words) {
        return search.query(words).hits().stream()
                .findFirst()
                .map(hit -> hit.address().replaceFirst("#.*", "") + hit.kind())
                .orElse("");
    }

    /** Milliseconds of a query on the server, answer and snippets included: only written down. */
    @ParameterizedTest
    @EnumSource
    void the_server_answers_every_graded_query(Language language) throws IOException {
        Search search = ShippedSearch.search(language);
        List<String> queries =
                GradedQueries.in(language).stream().map(GradedQueries.Graded::query).toList();
        double[] times = new double[0];
        for (int round = 0; round < 20; round++) {
            times = queries.stream().mapToDouble(query -> milliseconds(search, query)).toArray();
        }
        Arrays.sort(times);
        double last = times[(int) ((times.length - 1) * 0.99)];
        write("server", language, String.format(Locale.ROOT, "p99 %.2f ms", last));
        assertTrue(last < 1_000, "p99 " + last + " ms");
    }

    private static double milliseconds(Search search, String query) {
        long start = System.nanoTime();
        search.query(query);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void held(String what, Language language, long found, int of, double least)
            throws IOException {
        double share = (double) found / of;
        String line = String.format(Locale.ROOT, "%d of %d = %.3f", found, of, share);
        write(what, language, line);
        assertTrue(share >= least, what + ": " + line);
    }

    private static void write(String what, Language language, String line) throws IOException {
        Path file = Path.of("target", "search-" + what + "." + language.tag() + ".txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, line + "\n", StandardCharsets.UTF_8);
    }
}
