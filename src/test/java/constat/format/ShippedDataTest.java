package constat.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.fact.FactStates;
import constat.input.ContentFolder;
import constat.input.Site;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The data files of the content that this repository ships. */
class ShippedDataTest {

    private static final String FIGURE = "/fr/chiffres/patients-concernes";

    private static final Pattern PEOPLE =
            Pattern.compile("15000000|15[\\s\u00a0\u202f]?millions|15[,\u202f]000[,\u202f]000");

    private static final Map<String, String> CAUTION =
            Map.of(
                    "fr", "la CNIL disait le 27\u00a0février ne pas pouvoir confirmer l’ampleur",
                    "en", "the CNIL said on 27\u00a0February it could not confirm the scale");

    private static final ContentFolder FOLDER = FactStates.shipped();
    private static final Site SITE = FactStates.site(FOLDER);

    private static final Map<String, DataFile> FILES =
            new DataWriter()
                    .write(FactStates.now(FOLDER, SITE), SITE, "https://example.org").stream()
                            .collect(Collectors.toMap(DataFile::path, Function.identity()));

    private static String text(String path) {
        DataFile file = FILES.get(path);
        assertTrue(file != null, () -> path + " is not among " + new TreeSet<>(FILES.keySet()));
        return new String(file.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(text(path));
    }

    private static List<NamedCsvRecord> rows(String path) {
        return CsvReader.builder().ofNamedCsvRecord(text(path).substring(1)).stream().toList();
    }

    @Test
    void fifteen_million_never_leave_without_the_caution() {
        int found = 0;
        for (DataFile file : FILES.values()) {
            if (file.path().endsWith(".xlsx")) {
                continue; // its words are coded; CaveatsTravelTest reads its rows
            }
            String text = text(file.path());
            boolean aFine = file.path().matches("/../(precedents-cnil|cnil-precedents).*");
            if (PEOPLE.matcher(text).find() && !aFine) {
                found++;
                assertTrue(text.contains(CAUTION.get(file.path().substring(1, 3))), file.path());
            }
        }
        assertTrue(found >= 8, "found only " + found);
    }

    @Test
    void the_row_of_a_number_says_who_says_it_and_how_sure_it_is() {
        NamedCsvRecord row =
                rows(FIGURE + ".csv").stream()
                        .filter(r -> r.getField("value").equals("15000000"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("ministere-sante", row.getField("speaker.id"));
        assertEquals("claimed", row.getField("stance"));
        assertEquals("qualified", row.getField("standing"));
        assertEquals("2026-02-27", row.getField("known"));
        assertEquals("fin 2025", row.getField("about.words"));
        assertEquals("fr", row.getField("quotation.language"));
        assertEquals("AFP", row.getField("source.publisher"));
        assertEquals(CAUTION.get("fr"), row.getField("caveats.text"));
        assertEquals("https://example.org" + FIGURE + "#cnil-ampleur", row.getField("caveats.url"));
        assertEquals("2026-03-22", row.getField("sourcesUntil"));
    }

    @Test
    void a_calculation_carries_the_caveats_of_its_operands() throws IOException {
        JsonNode derived = json("/en/figures/notes-libres.json").at("/item/derived/0");
        assertEquals("1.13", derived.get("value").asText());
        assertEquals("inferred", derived.get("stance").asText());
        assertEquals("Constat", derived.at("/speaker/name").asText());
        assertTrue(derived.get("caveats").findValuesAsText("text").contains(CAUTION.get("en")));
    }

    @Test
    void what_nobody_answered_has_a_row_that_says_so() {
        NamedCsvRecord row = rows("/en/questions/intrusion.csv").get(0);
        assertEquals("unknown", row.getField("standing"));
        assertEquals("", row.getField("claim"));
    }

    @Test
    void a_cell_of_a_precedent_that_was_not_found_says_so() throws IOException {
        JsonNode item = json("/fr/precedents-cnil/cegedim-sante-2024.json").get("item");
        assertFalse(item.at("/people/found").asBoolean());
        assertEquals(800_000, item.at("/amount/value").asInt());
        assertEquals("EUR", item.at("/amount/unit").asText());
        assertEquals("2024-09-05", item.at("/decided/value").asText());
        assertEquals("reported", item.at("/appeal/stance").asText());
    }

    @Test
    void a_citation_names_its_day_and_the_caveats_of_its_page() {
        assertEquals(
                """
                @misc{patients-concernes-en,
                  author = {{Constat}},
                  title = {{How many people are in the databases that leaked?}},
                  howpublished = {The MLM – Cegedim Santé data leak},
                  year = {2026},
                  date = {2026-11-24},
                  url = {https://example.org/en/figures/patients-concernes},
                  langid = {british},
                  note = {2026-03-22: %s},
                }
                """
                        .formatted(CAUTION.get("en")),
                text("/en/figures/patients-concernes.bib"));
    }

    @Test
    void a_citation_of_an_event_carries_the_caveats_of_what_it_rests_on() {
        String bib = text("/en/timeline/point-de-presse-du-ministere.bib");
        assertTrue(bib.startsWith("@misc{point-de-presse-du-ministere-en,\n"), bib);
        assertTrue(bib.contains(CAUTION.get("en")), bib);
    }

    @Test
    void a_source_is_cited_as_its_publishers_own_in_each_of_its_versions() {
        String bib = text("/en/sources/afp-2026-02-27.bib");
        assertTrue(bib.contains("@misc{afp-2026-02-27-imazpress-27-en,\n  author = {{AFP}},"), bib);
        assertTrue(bib.contains("  date = {2026-02-28},"), bib);
        assertTrue(bib.contains("  urldate = {2026-11-24},"), bib);
        assertTrue(bib.contains("  howpublished = {tahiti-infos.com, a236576},"), bib);
        assertTrue(
                bib.contains(
                        "  note = {title in our words; our page:"
                                + " https://example.org/en/sources/afp-2026-02-27},"),
                bib);
    }

    @Test
    void every_record_with_a_page_has_its_data_and_its_citation_there() {
        for (String kind : List.of("timeline", "cnil-precedents", "sources", "figures")) {
            List<String> pages =
                    FILES.keySet().stream()
                            .filter(path -> path.matches("/en/" + kind + "/.+\\.json"))
                            .map(path -> path.replace(".json", ""))
                            .toList();
            assertTrue(pages.size() > 5, kind);
            pages.forEach(page -> assertTrue(FILES.containsKey(page + ".bib"), page));
        }
    }

    @Test
    void no_markup_is_left_in_any_text() {
        Pattern markup = Pattern.compile(":(fact|claim|term|literal|helpline)\\[|\\]\\(http");
        FILES.keySet().forEach(p -> assertFalse(markup.matcher(text(p)).find(), p));
    }

    @Test
    void both_languages_have_the_same_files() {
        assertEquals(
                FILES.keySet().stream().filter(p -> p.startsWith("/fr/")).count(),
                FILES.keySet().stream().filter(p -> p.startsWith("/en/")).count());
    }
}
