package constat.content;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.i18n.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What documents are to each other: pairs of translations, each with addresses of its own. */
final class DocumentSet {

    private final Diagnostics diagnostics;

    private DocumentSet(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void check(List<Document> documents, Diagnostics diagnostics) {
        DocumentSet set = new DocumentSet(diagnostics);
        set.pairs(documents);
        set.addresses(documents);
        set.translations(documents);
    }

    /** Each id stands once in each language. */
    private void pairs(List<Document> documents) {
        Map<Language, Map<String, Document>> ids = new HashMap<>();
        for (Document document : documents) {
            Document first =
                    ids.computeIfAbsent(document.language(), l -> new HashMap<>())
                            .putIfAbsent(document.id(), document);
            if (first != null) {
                diagnostics.add(
                        Code.ID_DUPLICATE,
                        document.matter().at("id"),
                        document.id(),
                        first.start().file());
            }
        }
        for (Document document : documents) {
            Language other = document.language().other();
            if (!ids.getOrDefault(other, Map.of()).containsKey(document.id())) {
                diagnostics.add(
                        Code.COUNTERPART_MISSING,
                        document.matter().at("id"),
                        document.id(),
                        other.tag());
            }
        }
    }

    /** A translation names the text it was made from; another text has made it stale. */
    private void translations(List<Document> documents) {
        Map<String, Document> written = new HashMap<>();
        documents.forEach(d -> written.put(d.language() + d.id(), d));
        for (Document document : documents) {
            Document counterpart = written.get(document.language().other() + document.id());
            if (counterpart != null && document.behind(counterpart)) {
                diagnostics.add(
                        document.matter().safety()
                                ? Code.TRANSLATION_UNSAFE
                                : Code.TRANSLATION_STALE,
                        document.matter().at("translates"),
                        counterpart.digest());
            }
        }
    }

    /** Addresses and aliases name one page each. */
    private void addresses(List<Document> documents) {
        Map<String, Document> taken = new HashMap<>();
        for (Document document : documents) {
            address(document.address(), document, taken);
        }
        for (Document document : documents) {
            document.matter().aliases().forEach(alias -> address(alias, document, taken));
        }
    }

    private void address(String address, Document document, Map<String, Document> taken) {
        Document first = taken.putIfAbsent(address, document);
        if (first != null) {
            diagnostics.add(
                    Code.ADDRESS_DUPLICATE, document.start(), address, first.start().file());
        }
    }
}
