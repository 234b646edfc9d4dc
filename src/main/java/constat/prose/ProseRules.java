package constat.prose;

import constat.content.Document;
import constat.content.FrontMatter;
import constat.content.Markdown;
import constat.content.Prose;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.fact.FactState;
import constat.fact.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules for sentences that speak of facts, over all pages and all texts of the base. */
public final class ProseRules {

    private final Diagnostics diagnostics;
    private final DirectiveRule directives;
    private final CaveatRule caveats;
    private final NumberRule numbers;
    private final UnboundRule unbound;
    private final MisreadingRule misreadings;
    private final LinkRule links;
    private final ReadabilityRule readability;
    private final SourceRule sources;

    private ProseRules(Corpus corpus, FactState state, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.directives = new DirectiveRule(state, diagnostics);
        this.caveats = new CaveatRule(state, diagnostics);
        this.numbers = new NumberRule(BoundNumber.of(state), diagnostics);
        this.unbound = new UnboundRule(diagnostics);
        this.misreadings = new MisreadingRule(state);
        this.links = new LinkRule(corpus, diagnostics);
        this.readability = new ReadabilityRule(state, diagnostics);
        this.sources = new SourceRule(state, corpus.sourcesUntil(), diagnostics);
    }

    /**
     * Reports every breach.
     *
     * @param state the state of now
     */
    public static void check(Corpus corpus, FactState state, Diagnostics diagnostics) {
        new ProseRules(corpus, state, diagnostics).check(corpus);
    }

    private void check(Corpus corpus) {
        List<Passage> passages = new ArrayList<>();
        corpus.documents().forEach(document -> add(document, passages));
        corpus.texts().forEach(text -> passages.add(passage(text)));
        passages.forEach(this::check);
        // Half of the time of all rules: many patterns over every sentence, each search by itself.
        passages.parallelStream()
                .flatMap(misreadings::found)
                .forEachOrdered(found -> diagnostics.addAll(List.of(found)));
        corpus.documents().forEach(readability::check);
        corpus.documents().forEach(sources::check);
        typography(passages);
    }

    private void check(Passage passage) {
        directives.check(passage);
        caveats.check(passage);
        numbers.check(passage);
        unbound.check(passage);
        links.check(passage);
    }

    private void add(Document document, List<Passage> passages) {
        FrontMatter matter = document.matter();
        title(document, matter.title(), "title", passages);
        title(document, matter.description(), "description", passages);
        if (matter.shortTitle() != null) {
            title(document, matter.shortTitle(), "short-title", passages);
        }
        passages.add(
                new Passage(document.body(), document.language(), false, document.address(), true));
    }

    private void title(Document document, String text, String key, List<Passage> passages) {
        Prose prose = Markdown.parseInline(text, document.matter().at(key), diagnostics);
        passages.add(new Passage(prose, document.language(), true, document.address(), true));
    }

    private Passage passage(LocatedText text) {
        Prose prose = Markdown.parseInline(text.text(), text.location(), diagnostics);
        boolean searched = !text.record().startsWith(Kind.MISREADING.word() + "/");
        return new Passage(prose, text.language(), false, null, searched);
    }

    /** One note for each file. */
    private void typography(List<Passage> passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Passage passage : passages) {
            int corrections = passage.prose().corrections(passage.language());
            if (corrections > 0) {
                counts.merge(file(passage), corrections, Integer::sum);
            }
        }
        counts.forEach(
                (file, count) ->
                        diagnostics.add(
                                Code.TYPOGRAPHY_CORRECTED,
                                Location.start(file),
                                String.valueOf(count)));
    }

    private static String file(Passage passage) {
        return passage.prose().blocks().get(0).locate(0).file();
    }
}
