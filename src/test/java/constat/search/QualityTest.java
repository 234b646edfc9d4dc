package constat.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.i18n.Language;
import constat.search.GradedQueries.Graded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How good the ranking is, on queries that nobody tuned it on; the table of {@code docs/search.md}
 * is written to {@code target/}.
 */
class QualityTest {

    private static final String HEAD =
            "| queries | search | n | nDCG@10 | success@1 | MRR@10 | zero results |\n"
                    + "|---|---|---|---|---|---|---|\n";

    @ParameterizedTest
    @EnumSource
    void on_queries_nobody_tuned_it_leads_lucene_with_the_same_synonyms(Language language)
            throws IOException {
        List<Graded> all = GradedQueries.in(language);
        List<Graded> heldOut = all.stream().filter(Graded::heldOut).toList();
        List<Graded> tuned = all.stream().filter(graded -> !graded.heldOut()).toList();
        Contenders contenders = new Contenders(language);
        Map<String, Measures.Ranking> rankings = new LinkedHashMap<>();
        rankings.put("this site", contenders.ours());
        rankings.put("this site without synonyms", contenders.withoutSynonyms());
        rankings.put("Lucene 9.12, analyser of the language", contenders.lucene());
        rankings.put("the same with our synonyms, fuzzy, prefix", contenders.luceneWithSynonyms());
        List<String> lines = new ArrayList<>();
        rankings.forEach((name, r) -> lines.add(line("held out", name, Measures.of(heldOut, r))));
        rankings.forEach((name, r) -> lines.add(line("tuning", name, Measures.of(tuned, r))));
        Measures.byKind(all, contenders.ours())
                .forEach((kind, measures) -> lines.add(line(kind, "this site", measures)));
        Path file = Path.of("target", "search-quality." + language.tag() + ".md");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, HEAD + String.join("", lines), StandardCharsets.UTF_8);

        double ours = Measures.of(heldOut, contenders.ours()).ndcg();
        double lucene = Measures.of(heldOut, contenders.luceneWithSynonyms()).ndcg();
        assertTrue(ours >= lucene + 0.10, ours + " against " + lucene);
        assertTrue(ours >= 0.65, "nDCG@10 on held-out queries has sunk to " + ours);
    }

    private static String line(String queries, String name, Measures measures) {
        return "| " + queries + " | " + name + " | " + measures.cells() + " |\n";
    }
}
