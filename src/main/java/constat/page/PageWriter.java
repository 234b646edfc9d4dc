package constat.page;

import constat.content.Document;
import constat.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes every page of both languages from documents and facts; the same input, the same bytes. */
@ApplicationScoped
public class PageWriter {

    /**
     * All pages, documents first.
     *
     * @param assets what the pages link
     */
    public List<RenderedPage> write(PageInput input, Assets assets) {
        return Stream.of(Language.values())
                .parallel()
                .map(language -> write(PageContext.of(input, language, assets)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<RenderedPage> write(PageContext context) {
        Desk desk = Desk.of(context);
        List<RenderedPage> records = new ArrayList<>(new RecordPages(desk).pages());
        records.addAll(new GonePages(desk).pages());
        Set<String> taken = new HashSet<>();
        records.forEach(page -> taken.add(page.path()));
        List<RenderedPage> pages = new ArrayList<>();
        DocumentPages documents = new DocumentPages(desk);
        for (Document document : context.documents()) {
            if (!taken.contains(document.address())) {
                pages.add(documents.page(document));
            }
        }
        pages.addAll(records);
        Glossary glossary = new Glossary(context, desk.prose());
        return pages.stream().map(glossary::linked).toList();
    }
}
