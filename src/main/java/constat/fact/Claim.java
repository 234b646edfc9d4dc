package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A claim alone. It never leaves this room but inside a {@link Statement}. */
record Claim(
        String id,
        String question,
        String speaker,
        List<String> via,
        Stance stance,
        Answer answer,
        @Nullable Text says,
        @Nullable Quotation quotation,
        @Nullable Text brief,
        @Nullable About about,
        @Nullable LocalDate known,
        @Nullable Text knownBasis,
        SourceReference source,
        List<SourceReference> also,
        List<Link> links,
        @Nullable Text caveatLifted,
        Scope scope,
        Revision revision) {

    Stream<String> linked(Link.Relation relation) {
        return links.stream().filter(l -> l.relation() == relation).map(Link::claim);
    }

    boolean linkedTo(String claim) {
        return links.stream().anyMatch(l -> l.claim().equals(claim));
    }

    boolean limits() {
        return links.stream()
                .anyMatch(
                        l ->
                                l.relation() == Link.Relation.QUALIFIES
                                        || l.relation() == Link.Relation.DISPUTES);
    }
}
