package constat.prose;

import constat.content.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of a site, and what their links may lead to.
 *
 * @param texts of the fact base
 * @param addresses of all pages and files
 * @param anchors by address, those of its page; a page that is absent has anchors nobody lists
 * @param sourcesUntil the day of the newest source, or null if it is not known
 */
public record Corpus(
        List<Document> documents,
        List<LocatedText> texts,
        Set<String> addresses,
        Map<String, Set<String>> anchors,
        @Nullable LocalDate sourcesUntil) {

    public Corpus {
        documents = List.copyOf(documents);
        texts = List.copyOf(texts);
        addresses = Set.copyOf(addresses);
        anchors = Map.copyOf(anchors);
    }

    /** A site that does not say where its sources stop. */
    public Corpus(
            List<Document> documents,
            List<LocatedText> texts,
            Set<String> addresses,
            Map<String, Set<String>> anchors) {
        this(documents, texts, addresses, anchors, null);
    }

    /** What pages are checked in view of. */
    Corpus withoutDocuments() {
        return new Corpus(List.of(), texts, addresses, anchors, sourcesUntil);
    }
}
