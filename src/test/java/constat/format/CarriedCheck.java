package constat.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.fact.InventedFacts.Expected;
import constat.i18n.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Looks for values in data files, and beside each, in the same object or row, for the clauses that
 * must travel with it. It knows no key and no column: only what stands together.
 */
public final class CarriedCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Expected> expected;
    private final List<String> missing = new ArrayList<>();
    private int found;

    public CarriedCheck(List<Expected> expected) {
        this.expected =
                expected.stream().collect(Collectors.toMap(Expected::token, Function.identity()));
    }

    /** What is missing, one sentence each. */
    public List<String> missing(List<DataFile> files) {
        files.forEach(this::file);
        return List.copyOf(missing);
    }

    /** How many values were found with their clauses looked for. */
    public int found() {
        return found;
    }

    private void file(DataFile file) {
        Language language = Language.of(file.path().substring(1, 3));
        String text = new String(file.body(), StandardCharsets.UTF_8);
        if (file.path().endsWith(".json")) {
            object(file.path(), language, json(text));
        } else if (file.path().endsWith(".csv")) {
            CsvReader.builder().ofCsvRecord(text).forEach(row -> row(file.path(), language, row));
        } else if (file.path().endsWith(".xlsx")) {
            book(file.path(), language, file.body());
        } else if (!file.path().endsWith(".bib")) { // holds no value
            throw new IllegalArgumentException("no check for " + file);
        }
    }

    /** Rows of sheets; their words are named by number. */
    private void book(String path, Language language, byte[] body) {
        Map<String, String> parts = parts(body);
        List<String> words =
                Parser.xmlParser()
                        .parseInput(parts.getOrDefault("xl/sharedStrings.xml", ""), path)
                        .select("si")
                        .eachText();
        parts.forEach(
                (name, xml) -> {
                    if (name.startsWith("xl/worksheets/")) {
                        Parser.xmlParser().parseInput(xml, path).select("row").stream()
                                .map(row -> cells(row, words))
                                .forEach(row -> look(path, language, row, row));
                    }
                });
    }

    private static String cells(Element row, List<String> words) {
        return row.select("c").stream()
                .map(
                        cell ->
                                cell.attr("t").equals("s")
                                        ? words.get(Integer.parseInt(cell.text()))
                                        : cell.text())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> parts(byte[] book) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void object(String path, Language language, JsonNode node) {
        if (node.isObject()) {
            StringBuilder own = new StringBuilder();
            node.forEach(
                    child -> own.append(child.isValueNode() ? child.asText() : "").append(' '));
            StringBuilder beside = new StringBuilder(own);
            node.forEach(
                    child ->
                            child.forEach(
                                    entry ->
                                            entry.forEach(
                                                    leaf ->
                                                            beside.append(leaf.asText())
                                                                    .append('\n'))));
            look(path, language, own.toString(), beside.toString());
        }
        node.forEach(child -> object(path, language, child));
    }

    private void row(String path, Language language, CsvRecord row) {
        String all = String.join(" ", row.getFields());
        look(path, language, all, all);
    }

    private void look(String path, Language language, String own, String beside) {
        for (String word : own.split("[^\\p{L}\\d-]+")) {
            Expected here = expected.get(word);
            if (here != null) {
                found++;
                here.clauses(language).stream()
                        .filter(clause -> !beside.contains(clause))
                        .forEach(c -> missing.add(path + ": " + word + " without “" + c + "”"));
            }
        }
    }
}
