package constat.fact;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mistake of ours that was mended, with the record it stood in.
 *
 * @param revision the number of the revision that mended it; the first mended one is 2
 */
public record Corrected(RecordKey record, int revision, Revision.Correction correction) {

    /** Every mended mistake of a state, record by record. */
    static Stream<Corrected> of(FactState state) {
        return Stream.of(
                        state.questions().stream()
                                .flatMap(q -> of(Kind.QUESTION, q.id(), q.question().revision())),
                        state.statements().flatMap(s -> of(Kind.CLAIM, s.id(), s.revision())),
                        state.events().stream().flatMap(e -> of(Kind.EVENT, e.id(), e.revision())),
                        state.precedents().stream()
                                .flatMap(p -> of(Kind.PRECEDENT, p.id(), p.revision())),
                        state.sources().stream()
                                .flatMap(s -> of(Kind.SOURCE, s.id(), s.revision())),
                        state.actors().stream().flatMap(a -> of(Kind.ACTOR, a.id(), a.revision())),
                        state.misreadings().stream()
                                .flatMap(m -> of(Kind.MISREADING, m.id(), m.revision())),
                        state.readings().stream()
                                .flatMap(r -> of(Kind.READING, r.id(), r.revision())),
                        state.helplines().stream()
                                .flatMap(h -> of(Kind.HELPLINE, h.id(), h.revision())),
                        state.terms().stream().flatMap(t -> of(Kind.TERM, t.id(), t.revision())),
                        state.derived().stream()
                                .flatMap(d -> of(Kind.DERIVED, d.id(), d.revision())))
                .flatMap(all -> all);
    }

    private static Stream<Corrected> of(Kind kind, String id, Revision revision) {
        return IntStream.range(0, revision.corrections().size())
                .mapToObj(
                        i ->
                                new Corrected(
                                        new RecordKey(kind, id),
                                        i + 2,
                                        revision.corrections().get(i)));
    }

    /** Its name: the record's and the revision's. */
    public String id() {
        return record + "/" + revision;
    }
}
