package constat.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What claims do to one another: which are current, and which caveats travel with each. */
final class Carrying {

    private final Facts facts;

    Carrying(Facts facts) {
        this.facts = facts;
    }

    /** Whether it still stands, as far as other claims say so. */
    ClaimStatus status(Claim claim) {
        if (linkedFrom(claim, Link.Relation.RETRACTS).findAny().isPresent()) {
            return ClaimStatus.RETRACTED;
        }
        return linkedFrom(claim, Link.Relation.SUPERSEDES).findAny().isPresent()
                ? ClaimStatus.SUPERSEDED
                : ClaimStatus.CURRENT;
    }

    /** The claims that point at one. */
    private Stream<Claim> linkedFrom(Claim claim, Link.Relation relation) {
        return facts.claims.values().stream()
                .filter(other -> other.linked(relation).anyMatch(claim.id()::equals));
    }

    /** One hop, never itself, current ones only; a dispute carries both ways. */
    List<Caveat> caveats(Claim claim) {
        Map<String, Caveat> carried = new LinkedHashMap<>();
        linkedFrom(claim, Link.Relation.QUALIFIES)
                .forEach(other -> carry(carried, other, Link.Relation.QUALIFIES));
        linkedFrom(claim, Link.Relation.DISPUTES)
                .forEach(other -> carry(carried, other, Link.Relation.DISPUTES));
        claim.linked(Link.Relation.DISPUTES)
                .map(facts.claims::get)
                .filter(Objects::nonNull)
                .forEach(other -> carry(carried, other, Link.Relation.DISPUTES));
        carried.remove(claim.id());
        return List.copyOf(carried.values());
    }

    private void carry(Map<String, Caveat> carried, Claim other, Link.Relation relation) {
        if (other.brief() != null && status(other) == ClaimStatus.CURRENT) {
            carried.putIfAbsent(
                    other.id(),
                    new Caveat(
                            other.id(),
                            other.question(),
                            facts.actor(other.speaker()),
                            other.brief(),
                            relation));
        }
    }
}
