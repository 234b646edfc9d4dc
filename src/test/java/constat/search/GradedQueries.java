package constat.search;

import constat.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query files under {@code src/test/resources/search/}; their README says what they mean. */
final class GradedQueries {

    /**
     * One line.
     *
     * @param grades target → 1 to 3; empty for nonsense
     */
    record Graded(String query, String kind, boolean heldOut, Map<String, Integer> grades) {}

    private GradedQueries() {}

    static List<Graded> in(Language language) {
        Path file = Path.of("src/test/resources/search/queries." + language.tag() + ".tsv");
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> graded(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graded graded(String[] cells) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (String judgement : cells.length > 3 ? cells[3].split(" ") : new String[0]) {
            String[] pair = judgement.split("=");
            if (pair.length == 2) {
                grades.put(pair[0], Integer.valueOf(pair[1]));
            }
        }
        return new Graded(cells[0], cells[1], cells[2].equals("held-out"), grades);
    }
}
