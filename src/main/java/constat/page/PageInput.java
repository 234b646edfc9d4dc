package constat.page;

import constat.content.Document;
import constat.fact.FactState;
import constat.guidance.Guidance;
import constat.input.Imprint;
import constat.input.Site;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that pages are written from.
 *
 * @param guidance the tree of questions and the letters
 * @param now the facts as they stand
 * @param today for what is due for review
 * @param publicUrl scheme and host without a final slash, for absolute links
 * @param imprint who publishes the site
 */
public record PageInput(
        Site site,
        List<Document> documents,
        Guidance guidance,
        FactState now,
        LocalDate today,
        String publicUrl,
        Imprint imprint) {

    public PageInput {
        documents = List.copyOf(documents);
    }

    /** The same with other documents. */
    PageInput withDocuments(List<Document> others) {
        return new PageInput(site, others, guidance, now, today, publicUrl, imprint);
    }
}
