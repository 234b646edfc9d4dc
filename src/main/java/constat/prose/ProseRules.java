package constat.prose;

import constat.content.Document;
import constat.diagnostic.Diagnostic;
import constat.diagnostic.Diagnostics;
import constat.fact.FactState;
import constat.i18n.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules for sentences that speak of facts, over all pages and all texts of the base. What did
 * not change since the last time, facts and addresses included, is not read again.
 */
public final class ProseRules {

    private volatile @Nullable Round last;

    /**
     * What was found, and in view of what.
     *
     * @param found by page, and for the texts of a language by their list
     */
    private record Round(
            Corpus surroundings, FactState state, Map<Object, List<Diagnostic>> found) {}

    /**
     * Reports every breach.
     *
     * @param state the state of now
     */
    public void check(Corpus corpus, FactState state, Diagnostics diagnostics) {
        Corpus surroundings = corpus.withoutDocuments();
        Map<Object, List<Diagnostic>> known = known(surroundings, state);
        Map<Object, List<Diagnostic>> found = new HashMap<>();
        Stream.of(Language.values())
                .parallel()
                .map(language -> check(language, corpus, state, known))
                .forEachOrdered(found::putAll);
        found.values().forEach(diagnostics::addAll);
        last = new Round(surroundings, state, found);
    }

    private Map<Object, List<Diagnostic>> known(Corpus surroundings, FactState state) {
        Round before = last;
        return before != null
                        && before.state().equals(state)
                        && before.surroundings().equals(surroundings)
                ? before.found()
                : Map.of();
    }

    private static Map<Object, List<Diagnostic>> check(
            Language language,
            Corpus corpus,
            FactState state,
            Map<Object, List<Diagnostic>> known) {
        Checker checker = new Checker(corpus, state);
        Map<Object, List<Diagnostic>> found = new HashMap<>();
        for (Document document : corpus.documents()) {
            if (document.language() == language) {
                List<Diagnostic> before = known.get(document);
                found.put(document, before == null ? checker.document(document) : before);
            }
        }
        List<LocatedText> texts =
                corpus.texts().stream().filter(text -> text.language() == language).toList();
        List<Diagnostic> before = known.get(texts);
        found.put(texts, before == null ? checker.texts(texts) : before);
        return found;
    }
}
