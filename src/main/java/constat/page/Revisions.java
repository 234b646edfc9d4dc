package constat.page;

import constat.fact.FactState;
import constat.fact.Kind;
import constat.fact.QuestionState;
import constat.fact.RecordKey;
import constat.fact.Revision;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every record with what became of it since it was first printed. */
final class Revisions {

    private final PageContext context;
    private final ProseHtml prose;
    private final Statements statements;
    private final Language language;

    Revisions(Desk desk) {
        this.context = desk.context();
        this.prose = desk.prose();
        this.statements = desk.statements();
        this.language = context.language();
    }

    /**
     * A record that may have been corrected.
     *
     * @param href where its page, or its line on a page, is; null if it has none
     */
    record Revised(RecordKey key, Revision revision, Text title, @Nullable String href) {}

    /** Every record, in the order of the kinds. */
    List<Revised> all() {
        FactState facts = context.facts();
        List<Revised> all = new ArrayList<>();
        for (QuestionState question : facts.questions()) {
            all.addAll(revised(question));
        }
        facts.events()
                .forEach(
                        e ->
                                all.add(
                                        revised(
                                                Kind.EVENT,
                                                e.id(),
                                                e.revision(),
                                                e.title(),
                                                context.addresses().event(e.id(), language))));
        facts.precedents()
                .forEach(
                        p ->
                                all.add(
                                        revised(
                                                Kind.PRECEDENT,
                                                p.id(),
                                                p.revision(),
                                                p.title(),
                                                context.addresses().precedent(p.id(), language))));
        facts.sources()
                .forEach(
                        s ->
                                all.add(
                                        revised(
                                                Kind.SOURCE,
                                                s.id(),
                                                s.revision(),
                                                s.title(),
                                                context.addresses().source(s.id(), language))));
        all.addAll(elsewhere(facts));
        return all;
    }

    private List<Revised> revised(QuestionState question) {
        Text text = question.question().text();
        String href = context.addresses().question(question.question(), language);
        List<Revised> all = new ArrayList<>();
        all.add(revised(Kind.QUESTION, question.id(), question.question().revision(), text, href));
        for (Statement s : question.statements()) {
            all.add(revised(Kind.CLAIM, s.id(), s.revision(), text, href + "#" + s.id()));
        }
        return all;
    }

    /** Records without a page of their own. */
    private static List<Revised> elsewhere(FactState facts) {
        return Stream.of(
                        facts.actors().stream()
                                .map(a -> revised(Kind.ACTOR, a.id(), a.revision(), a.label())),
                        facts.readings().stream()
                                .map(r -> revised(Kind.READING, r.id(), r.revision(), r.title())),
                        facts.derived().stream()
                                .map(d -> revised(Kind.DERIVED, d.id(), d.revision(), d.title())),
                        facts.helplines().stream()
                                .map(h -> revised(Kind.HELPLINE, h.id(), h.revision(), h.name())),
                        facts.misreadings().stream()
                                .map(
                                        m ->
                                                revised(
                                                        Kind.MISREADING,
                                                        m.id(),
                                                        m.revision(),
                                                        m.wrong())),
                        facts.terms().stream()
                                .map(t -> revised(Kind.TERM, t.id(), t.revision(), t.name())))
                .flatMap(records -> records)
                .toList();
    }

    private static Revised revised(Kind kind, String id, Revision revision, Text title) {
        return revised(kind, id, revision, title, null);
    }

    private static Revised revised(
            Kind kind, String id, Revision revision, Text title, @Nullable String href) {
        return new Revised(new RecordKey(kind, id), revision, title, href);
    }

    /** Every mended mistake, newest first, with the page on which it was. */
    List<Part.Fix> corrections() {
        return all().stream()
                .flatMap(record -> fixes(record).stream())
                .sorted(Comparator.comparing(Part.Fix::iso).reversed())
                .toList();
    }

    List<Part.Fix> fixes(Revised record) {
        Part.Anchor where =
                record.href() == null
                        ? null
                        : new Part.Anchor(record.href(), prose.inline(record.title()), null);
        return statements.fixes(record.revision()).stream()
                .map(f -> new Part.Fix(f.on(), f.iso(), f.was(), f.why(), where))
                .toList();
    }
}
