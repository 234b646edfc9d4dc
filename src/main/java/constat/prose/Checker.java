package constat.prose;

import constat.content.Document;
import constat.content.FrontMatter;
import constat.content.Markdown;
import constat.content.Prose;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostic;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.fact.FactState;
import constat.fact.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules for sentences, in view of one state of the facts and one set of addresses. */
final class Checker {

    private final Diagnostics diagnostics = new Diagnostics();
    private final DirectiveRule directives;
    private final CaveatRule caveats;
    private final NumberRule numbers;
    private final UnboundRule unbound;
    private final MisreadingRule misreadings;
    private final LinkRule links;
    private final ReadabilityRule readability;
    private final SourceRule sources;

    Checker(Corpus corpus, FactState state) {
        this.directives = new DirectiveRule(state, diagnostics);
        this.caveats = new CaveatRule(state, diagnostics);
        this.numbers = new NumberRule(BoundNumber.of(state), diagnostics);
        this.unbound = new UnboundRule(diagnostics);
        this.misreadings = new MisreadingRule(state, diagnostics);
        this.links = new LinkRule(corpus, diagnostics);
        this.readability = new ReadabilityRule(state, diagnostics);
        this.sources = new SourceRule(state, corpus.sourcesUntil(), diagnostics);
    }

    /** What is wrong in one page. */
    List<Diagnostic> document(Document document) {
        List<Passage> passages = new ArrayList<>();
        add(document, passages);
        passages.forEach(this::check);
        readability.check(document);
        sources.check(document);
        typography(passages);
        return diagnostics.take();
    }

    /** What is wrong in texts of the fact base. */
    List<Diagnostic> texts(List<LocatedText> texts) {
        List<Passage> passages = texts.stream().map(this::passage).toList();
        passages.forEach(this::check);
        typography(passages);
        return diagnostics.take();
    }

    private void check(Passage passage) {
        directives.check(passage);
        caveats.check(passage);
        numbers.check(passage);
        unbound.check(passage);
        links.check(passage);
        misreadings.check(passage);
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
