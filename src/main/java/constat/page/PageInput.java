package constat.page;

import constat.content.Document;
import constat.fact.FactState;
import constat.input.Imprint;
import constat.input.Site;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that pages are written from.
 *
 * @param now the facts as they stand
 * @param today for what is due for review
 * @param publicUrl scheme and host without a final slash, for absolute links
 * @param imprint who publishes the site
 */
public record PageInput(
        Site site,
        List<Document> documents,
        FactState now,
        LocalDate today,
        String publicUrl,
        Imprint imprint) {

    public PageInput {
        documents = List.copyOf(documents);
    }
}
