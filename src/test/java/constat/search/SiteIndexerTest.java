package constat.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Diagnostics;
import constat.fact.FactState;
import constat.fact.FactStates;
import constat.guidance.Guidance;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Site;
import constat.input.TextFile;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is remembered of the last site changes nothing of the next. */
class SiteIndexerTest {

    private static final ContentFolder SHIPPED = FactStates.shipped();
    private static final Site SITE = FactStates.site(SHIPPED);

    private final DocumentReader reader = new DocumentReader();
    private final SiteIndexer remembering = new SiteIndexer();

    private SiteIndexer.Content content(ContentFolder folder, FactState facts) {
        return new SiteIndexer.Content(
                SITE,
                reader.read(folder, new Diagnostics()),
                Guidance.read(folder, new Diagnostics()),
                facts,
                SiteSynonyms.NONE);
    }

    /** The shipped content with one file written anew. */
    private static ContentFolder edited(String path, UnaryOperator<String> edit) {
        return new ContentFolder(
                SHIPPED.files().stream()
                        .map(
                                file ->
                                        file.path().equals(path)
                                                ? new TextFile(
                                                        path, file.label(), edit.apply(file.text()))
                                                : file)
                        .toList());
    }

    private static List<IndexedDocument> french(IndexedSite site) {
        return site.in(Language.FR);
    }

    @Test
    void after_an_edit_of_a_page_it_is_what_a_new_indexer_gives() {
        FactState facts = FactStates.now(SHIPPED, SITE);
        List<IndexedDocument> before = french(remembering.index(content(SHIPPED, facts)));
        ContentFolder after = edited("fr/confidentialite.md", text -> text + "\nXylophone.\n");
        SiteIndexer.Content content = content(after, FactStates.now(after, SITE));
        List<IndexedDocument> same = french(remembering.index(content));
        assertEquals(french(new SiteIndexer().index(content)), same);
        assertNotEquals(before, same);
    }

    @Test
    void the_index_file_is_the_same_whether_texts_were_read_before_or_not() {
        remembering.index(content(SHIPPED, FactStates.now(SHIPPED, SITE)));
        ContentFolder after = edited("fr/confidentialite.md", text -> text + "\nXylophone.\n");
        SiteIndexer.Content content = content(after, FactStates.now(after, SITE));
        for (Language language : Language.values()) {
            assertArrayEquals(
                    SearchFile.write(
                            language, new SiteIndexer().index(content), SynonymGroups.NONE),
                    SearchFile.write(language, remembering.index(content), SynonymGroups.NONE));
        }
    }

    @Test
    void after_an_edit_of_a_record_too() {
        remembering.index(content(SHIPPED, FactStates.now(SHIPPED, SITE)));
        ContentFolder after =
                edited("facts/terms.yaml", text -> text.replaceFirst("fr: \"", "fr: \"Xylophone "));
        SiteIndexer.Content content = content(after, FactStates.now(after, SITE));
        List<IndexedDocument> same = french(remembering.index(content));
        assertEquals(french(new SiteIndexer().index(content)), same);
        assertEquals(true, same.toString().contains("Xylophone"));
    }

    @Test
    void a_page_that_did_not_change_is_read_once() {
        FactState facts = FactStates.now(SHIPPED, SITE);
        SiteIndexer.Content content = content(SHIPPED, facts);
        Document page = content.documents().get(0);
        assertEquals(page, content(SHIPPED, facts).documents().get(0));
        assertEquals(french(remembering.index(content)), french(remembering.index(content)));
    }
}
