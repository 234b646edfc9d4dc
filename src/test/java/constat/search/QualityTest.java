package constat.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.i18n.Language;
import constat.search.GradedQueries.Graded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How good the ranking is, on queries that nobody tuned it on; the tables of {@code docs/search.md}
 * are written to {@code target/}.
 */
class QualityTest {

    private static final String US = "this site";
    private static final String RIVAL = "Lucene, our synonyms, fuzzy, prefix";

    @ParameterizedTest
    @EnumSource
    void on_queries_nobody_tuned_it_leads_lucene_with_the_same_synonyms(Language language)
            throws IOException {
        List<Graded> all = GradedQueries.in(language);
        List<Graded> heldOut = all.stream().filter(Graded::heldOut).toList();
        List<Graded> tuned = all.stream().filter(graded -> !graded.heldOut()).toList();
        Contenders contenders = new Contenders(language);
        try (PlainLunr lunr = new PlainLunr(contenders.documents())) {
            Map<String, Measures.Ranking> rankings = new LinkedHashMap<>();
            rankings.put(US, contenders.ours());
            rankings.put("this site without synonyms", contenders.withoutSynonyms());
            rankings.put("Lunr 2.3.9 as in its guide", contenders.lunr(lunr));
            rankings.put("Lucene 9.12, its analyser", contenders.lucene());
            rankings.put(RIVAL, contenders.luceneWithSynonyms());
            write(
                    language,
                    tables("held out", heldOut, rankings) + tables("tuning", tuned, rankings));

            double ours = Measures.of(heldOut, contenders.ours()).ndcg();
            double lucene = Measures.of(heldOut, contenders.luceneWithSynonyms()).ndcg();
            assertTrue(ours >= lucene + 0.10, ours + " against " + lucene);
            assertTrue(ours >= 0.75, "nDCG@10 on held-out queries has sunk to " + ours);
        }
    }

    private static void write(Language language, String tables) throws IOException {
        Path file = Path.of("target", "search-quality." + language.tag() + ".md");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, tables, StandardCharsets.UTF_8);
    }

    private static String tables(
            String half, List<Graded> queries, Map<String, Measures.Ranking> rankings) {
        StringBuilder whole =
                new StringBuilder("\n| " + half + " | n | nDCG@10 | success@1 | MRR@10 | zero |\n")
                        .append("|---|---|---|---|---|---|\n");
        rankings.forEach(
                (name, ranking) ->
                        whole.append("| " + name + " | ")
                                .append(Measures.of(queries, ranking).cells())
                                .append(" |\n"));
        long nonsense = queries.stream().filter(query -> query.grades().isEmpty()).count();
        rankings.forEach(
                (name, ranking) ->
                        whole.append("\nNonsense answered by " + name + ": ")
                                .append(Measures.answered(queries, ranking))
                                .append(" of " + nonsense));
        return whole.append("\n").append(byClass(half, queries, rankings)).toString();
    }

    /** A line for each class: nDCG@10 of everyone, and what else is measured of us. */
    private static String byClass(
            String half, List<Graded> queries, Map<String, Measures.Ranking> rankings) {
        Map<String, StringBuilder> lines = new TreeMap<>();
        rankings.forEach(
                (name, ranking) ->
                        Measures.byKind(queries, ranking)
                                .forEach(
                                        (kind, measures) ->
                                                lines.computeIfAbsent(kind, StringBuilder::new)
                                                        .append(cell(name, measures))));
        String head = rankings.keySet().stream().skip(1).collect(Collectors.joining(" | "));
        return "\n| "
                + half
                + " | n | nDCG@10 | success@1 | MRR@10 | zero | "
                + head
                + " |\n|"
                + "---|".repeat(5 + rankings.size())
                + "\n"
                + lines.values().stream()
                        .map(line -> "| " + line + " |\n")
                        .collect(Collectors.joining());
    }

    private static String cell(String name, Measures measures) {
        return " | "
                + (name.equals(US)
                        ? measures.cells()
                        : String.format(Locale.ROOT, "%.3f", measures.ndcg()));
    }
}
