package constat.prose;

import constat.content.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All sentences of a site, and what their links may lead to.
 *
 * @param texts of the fact base
 * @param addresses of all pages and files
 * @param anchors by address, those of its page; a page that is absent has anchors nobody lists
 */
public record Corpus(
        List<Document> documents,
        List<LocatedText> texts,
        Set<String> addresses,
        Map<String, Set<String>> anchors) {

    public Corpus {
        documents = List.copyOf(documents);
        texts = List.copyOf(texts);
        addresses = Set.copyOf(addresses);
        anchors = Map.copyOf(anchors);
    }
}
