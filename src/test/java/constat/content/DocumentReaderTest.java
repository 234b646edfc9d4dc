package constat.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.diagnostic.Diagnostics;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private static TextFile page(String path, String id, String more) {
        String text =
                "---\nid: %s\ntitle: \"T\"\ndescription: \"D\"\naudience: patient\n".formatted(id)
                        + "updated: 2019-07-01\nverified-on: 2019-07-02\n"
                        + more
                        + "---\n\nOne.\n\n<b>\n";
        return new TextFile(path, "content/" + path, text);
    }

    private List<Document> read(TextFile... files) {
        return new DocumentReader().read(new ContentFolder(Arrays.asList(files)), diagnostics);
    }

    private List<String> found() {
        return diagnostics.sorted().stream()
                .filter(d -> !d.code().id().equals("html-shown-as-text"))
                .map(d -> d.location() + " " + d.code().id() + " " + d.arguments())
                .toList();
    }

    @Test
    void the_path_is_the_address() {
        List<Document> documents =
                read(page("en/index.md", "A", ""), page("fr/deux/mots.md", "A", ""));
        assertEquals("/fr/deux/mots", documents.get(0).address());
        assertEquals(Language.FR, documents.get(0).language());
        assertEquals("/en/", documents.get(1).address());
        assertEquals(List.of(), found());
    }

    @Test
    void front_matter_is_read_key_by_key() {
        FrontMatter matter =
                read(
                                page("fr/a.md", "A", "view: site-map\nprivacy: letter\n"),
                                page("en/a.md", "A", "aliases: [/en/old]\nsafety: true\n"))
                        .get(0)
                        .matter();
        assertEquals(FrontMatter.View.SITE_MAP, matter.view());
        assertEquals(FrontMatter.Audience.PATIENT, matter.audience());
        assertTrue(matter.letter());
        assertEquals("content/fr/a.md:3:8", matter.at("title").toString());
        assertEquals(List.of(), found());
    }

    @Test
    void places_in_the_text_count_from_the_top_of_the_file() {
        read(page("fr/a.md", "A", ""), page("en/a.md", "A", "safety: true\n"));
        assertEquals(
                List.of("content/en/a.md:13:1", "content/fr/a.md:12:1"),
                diagnostics.sorted().stream().map(d -> d.location().toString()).toList());
    }

    @Test
    void a_file_without_front_matter_is_reported_and_left_out() {
        assertEquals(
                List.of(),
                read(new TextFile("fr/a.md", "content/fr/a.md", "# Title\n\n---\n\nText")));
        assertEquals(List.of("content/fr/a.md:1:1 front-matter-missing []"), found());
    }

    @Test
    void an_unknown_key_is_reported_at_its_place() {
        read(page("fr/a.md", "A", "titel: x\n"), page("en/a.md", "A", ""));
        assertEquals(List.of("content/fr/a.md:8:8 key-unknown [titel]"), found());
    }

    @Test
    void a_page_without_its_counterpart_is_reported() {
        read(page("fr/a.md", "A", ""));
        assertEquals(List.of("content/fr/a.md:2:5 counterpart-missing [A, en]"), found());
    }

    @Test
    void two_pages_of_one_id_or_address_are_reported() {
        read(
                page("fr/a.md", "A", ""),
                page("fr/b.md", "A", "aliases: [/fr/a]\n"),
                page("en/a.md", "A", ""));
        assertEquals(
                List.of(
                        "content/fr/b.md:1:1 address-duplicate [/fr/a, content/fr/a.md]",
                        "content/fr/b.md:2:5 id-duplicate [A, content/fr/a.md]"),
                found());
    }

    @Test
    void a_translation_of_another_text_is_stale_or_unsafe() {
        String now = read(page("fr/a.md", "A", ""), page("en/a.md", "A", "")).get(0).digest();
        read(page("fr/a.md", "A", ""), page("en/a.md", "A", "translates: " + now + "\n"));
        assertEquals(List.of(), found());
        read(page("fr/a.md", "A", ""), page("en/a.md", "A", "translates: older\n"));
        read(page("fr/b.md", "B", ""), page("en/b.md", "B", "translates: older\nsafety: true\n"));
        assertEquals(
                List.of(
                        "content/en/a.md:8:13 translation-stale [" + now + "]",
                        "content/en/b.md:8:13 translation-unsafe [" + now + "]"),
                found());
    }

    @Test
    void the_shipped_documents_have_no_fault() {
        ContentFolder folder = ContentFolder.read(Path.of("content"), diagnostics);
        new DocumentReader().read(folder, diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
    }
}
