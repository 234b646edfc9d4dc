package constat.search;

import constat.content.Document;
import constat.content.HeadingUse;
import constat.content.ProseBlock;
import constat.i18n.Language;
import constat.prose.DirectiveText;
import constat.search.IndexedDocument.Section;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The pages that editors write, by section. */
final class IndexedPages {

    private final ShownRecords shown;
    private final DirectiveText words;
    private final Language language;

    IndexedPages(DirectiveText words, SiteIndexer.Content content, Language language) {
        this.shown = new ShownRecords(words, content, language);
        this.words = words;
        this.language = language;
    }

    IndexedDocument page(Document document) {
        List<Section> sections = new ArrayList<>(sections(document));
        sections.addAll(shown.on(document));
        return new IndexedDocument(
                HitKind.PAGE,
                document.address(),
                words.plain(document.matter().title(), language),
                phrasings(document),
                words.plain(document.matter().description(), language),
                sections,
                null,
                null,
                "");
    }

    /** What people may call the page: its short name, and what editors wrote. */
    private List<String> phrasings(Document document) {
        List<String> phrasings = new ArrayList<>();
        String brief = document.matter().shortTitle();
        if (brief != null) {
            phrasings.add(words.plain(brief, language));
        }
        phrasings.addAll(document.matter().questions());
        return phrasings;
    }

    private List<Section> sections(Document document) {
        List<Section> sections = new ArrayList<>();
        Iterator<HeadingUse> headings = document.body().headings().iterator();
        String anchor = "";
        String heading = "";
        List<String> texts = new ArrayList<>();
        for (ProseBlock block : document.body().blocks()) {
            if (block.kind() == ProseBlock.Kind.HEADING) {
                add(sections, anchor, heading, texts);
                anchor = headings.next().anchor();
                heading = words.plain(block, language);
                texts.clear();
            } else if (block.kind() != ProseBlock.Kind.CODE) {
                texts.add(words.plain(block, language));
            }
        }
        add(sections, anchor, heading, texts);
        return sections;
    }

    private static void add(
            List<Section> sections, String anchor, String heading, List<String> texts) {
        if (!texts.isEmpty() || !heading.isEmpty()) {
            sections.add(new Section(anchor, heading, String.join(" ", texts)));
        }
    }
}
