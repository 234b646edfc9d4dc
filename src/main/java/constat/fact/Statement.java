package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the caveats that travel with it: the only form in which an answer leaves this room.
 *
 * @param id the claim's id, the anchor on its question's page
 * @param via the chain it reached us by, nearest to the speaker first
 * @param says the claim in a sentence of ours, or null
 * @param brief the clause it lends to claims that it limits, or null
 * @param known first day on which it was public, or null if that is unknown
 * @param carried the caveats known at the state's date
 */
public record Statement(
        String id,
        String question,
        Actor speaker,
        List<Actor> via,
        Stance stance,
        ClaimStatus status,
        Answer answer,
        @Nullable Text says,
        @Nullable Quotation quotation,
        @Nullable Text brief,
        @Nullable About about,
        @Nullable LocalDate known,
        @Nullable Text knownBasis,
        SourceReference source,
        List<SourceReference> also,
        Scope scope,
        List<Link> links,
        List<Caveat> carried,
        Revision revision) {

    public Statement {
        via = List.copyOf(via);
        also = List.copyOf(also);
        links = List.copyOf(links);
        carried = List.copyOf(carried);
    }

    public boolean current() {
        return status == ClaimStatus.CURRENT;
    }

    /** Who vouches for it: of what is only reported, the last of the chain; else the speaker. */
    public Actor reporter() {
        return stance == Stance.REPORTED && !via.isEmpty() ? via.get(via.size() - 1) : speaker;
    }

    public Optional<Caveat> caveat(Link.Relation relation) {
        return carried.stream().filter(caveat -> caveat.relation() == relation).findFirst();
    }
}
