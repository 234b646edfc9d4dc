package constat.page;

import constat.content.Document;
import constat.fact.FactState;
import constat.input.Site;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that pages are written from.
 *
 * @param now the facts as they stand
 * @param today for what is due for review
 * @param publicUrl scheme and host without a final slash, for absolute links
 */
public record PageInput(
        Site site, List<Document> documents, FactState now, LocalDate today, String publicUrl) {

    public PageInput {
        documents = List.copyOf(documents);
    }
}
