package constat.fact;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.input.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that the facts of one set must obey together. */
public final class FactRules {

    /** Characters of a clause that travels with a value into tables and drawings. */
    static final int SHORT_LIMIT = 90;

    private static final Pattern DIRECTIVE = Pattern.compile(":[a-z]+\\[([^]]*)](\\{[^}]*})?");

    private final FactSet set;
    private final Facts facts;
    private final Diagnostics diagnostics;

    private FactRules(FactSet set, Facts facts, Diagnostics diagnostics) {
        this.set = set;
        this.facts = facts;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports everything that a set of facts gets wrong, from types to caveats, by file, line and
     * column.
     */
    public static void check(FactSet set, Site site, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Facts facts = Facts.of(set, new RecordReading.Context(site, found));
        FactRules rules = new FactRules(set, facts, found);
        rules.references();
        rules.questions();
        rules.claims();
        QuotationRules.check(set, facts, found);
        if (!found.hasErrors()) {
            rules.derived();
        }
        diagnostics.addAll(found.sorted());
    }

    private void references() {
        for (Reference reference : facts.references) {
            Optional<FactRecord> target = set.find(reference.to());
            if (target.isEmpty()) {
                diagnostics.addUnknown(
                        Code.REFERENCE_UNKNOWN,
                        reference.location(),
                        reference.to().id(),
                        ids(reference.to().kind()));
            } else if (target.get().withdrawn()) {
                diagnostics.add(
                        Code.WITHDRAWN_LINKED,
                        reference.location(),
                        reference.to().id(),
                        reference.from().id());
            } else if (reference.version() != null) {
                version(reference, reference.version());
            }
        }
    }

    private void version(Reference reference, String version) {
        Source source = facts.sources.get(reference.to().id());
        if (source != null && source.version(version).isEmpty()) {
            diagnostics.addUnknown(
                    Code.REFERENCE_UNKNOWN,
                    reference.location(),
                    source.id() + "@" + version,
                    source.versions().stream().map(v -> source.id() + "@" + v.id()).toList());
        }
    }

    private List<String> ids(Kind kind) {
        return set.records().stream()
                .map(FactRecord::key)
                .filter(key -> key.kind() == kind)
                .map(RecordKey::id)
                .toList();
    }

    private void questions() {
        for (Facts.AskedQuestion asked : facts.questions.values()) {
            Question question = asked.question();
            Location place = place(Kind.QUESTION, question.id());
            List<Claim> current = currentClaims(question.id());
            List<Claim> answering = current.stream().filter(c -> c.answer().answers()).toList();
            preferred(asked, place);
            if (!answering.isEmpty() && !prefers(asked, answering)) {
                diagnostics.add(Code.PREFERRED_MISSING, place, preference(answering.get(0)));
            }
            if (answering.isEmpty() && question.lookedFor() == null) {
                diagnostics.add(Code.LOOKED_FOR_MISSING, place);
            }
            contradictions(answering);
            drawing(question, place);
        }
    }

    /** A drawing needs a number, and a part of a whole its whole. */
    private void drawing(Question question, Location place) {
        if (question.drawing() == null) {
            return;
        }
        if (!question.number()) {
            diagnostics.add(Code.DRAWING_NUMBERLESS, place, question.id());
        } else if (question.drawing() != Question.Drawing.COUNTS && question.outOf() == null) {
            diagnostics.add(Code.DRAWING_WHOLE_MISSING, place, question.id());
        }
    }

    /** A preference for a claim that has ended does not tell which one to use now. */
    private static boolean prefers(Facts.AskedQuestion asked, List<Claim> answering) {
        return asked.preferred().stream()
                .anyMatch(p -> answering.stream().anyMatch(c -> c.id().equals(p.claim())));
    }

    private static String preference(Claim claim) {
        LocalDate from = claim.known() == null ? claim.revision().published() : claim.known();
        return "{from: %s, claim: %s}".formatted(from, claim.id());
    }

    private void preferred(Facts.AskedQuestion asked, Location place) {
        for (Facts.Preference preference : asked.preferred()) {
            Claim claim = facts.claims.get(preference.claim());
            if (claim == null) {
                continue; // an unknown reference, reported as such
            }
            boolean valid =
                    claim.question().equals(asked.question().id())
                            && claim.answer().answers()
                            && (claim.known() == null || !claim.known().isAfter(preference.from()));
            if (!valid) {
                diagnostics.add(Code.PREFERRED_INVALID, place, preference.claim());
            }
        }
    }

    private void contradictions(List<Claim> answering) {
        for (int i = 0; i < answering.size(); i++) {
            for (int j = i + 1; j < answering.size(); j++) {
                Claim a = answering.get(i);
                Claim b = answering.get(j);
                if (a.answer().contradicts(b.answer())
                        && !a.linkedTo(b.id())
                        && !b.linkedTo(a.id())) {
                    diagnostics.add(
                            Code.CONTRADICTION_UNLINKED, place(Kind.CLAIM, b.id()), a.id(), b.id());
                }
            }
        }
    }

    private void claims() {
        for (Claim claim : facts.claims.values()) {
            Location place = place(Kind.CLAIM, claim.id());
            answerType(claim, place);
            known(claim, place);
            brief(claim, place);
            dropped(claim, place);
        }
    }

    private void answerType(Claim claim, Location place) {
        Facts.AskedQuestion asked = facts.questions.get(claim.question());
        if (asked == null) {
            return;
        }
        Question question = asked.question();
        if (claim.answer() instanceof Answer.Choice choice
                && !question.options().containsKey(choice.option())) {
            diagnostics.addUnknown(
                    Code.VALUE_UNKNOWN, place, choice.option(), question.options().keySet());
        } else if (!fits(claim.answer(), question.answerType())) {
            diagnostics.add(Code.TYPE_WRONG, place, RecordReading.lowerCase(question.answerType()));
        }
    }

    private static boolean fits(Answer answer, Question.AnswerType type) {
        if (answer instanceof Answer.None || answer instanceof Answer.Words) {
            return true;
        }
        return switch (type) {
            case NUMBER ->
                    answer instanceof Answer.Value
                            || answer instanceof Answer.Range
                            || answer instanceof Answer.MoreThan;
            case CHOICE -> answer instanceof Answer.Choice;
            case DATE -> answer instanceof Answer.Day || answer instanceof Answer.Month;
            case TEXT -> false;
        };
    }

    /** A statement is not known before its source, unless somebody says why. */
    private void known(Claim claim, Location place) {
        Source source = facts.sources.get(claim.source().source());
        if (source == null || claim.known() == null) {
            return;
        }
        LocalDate day = publication(source, claim.source().version());
        if (claim.knownBasis() == null && (day == null || claim.known().isBefore(day))) {
            diagnostics.add(
                    day == null ? Code.KNOWN_UNDATED : Code.KNOWN_TOO_EARLY,
                    place,
                    claim.known().toString(),
                    String.valueOf(day));
        }
    }

    private static @Nullable LocalDate publication(Source source, @Nullable String version) {
        return source.version(version)
                .map(Source.Version::publishedOn)
                .orElse(source.publishedOn());
    }

    private void brief(Claim claim, Location place) {
        boolean disputed =
                facts.claims.values().stream()
                        .anyMatch(
                                c -> c.linked(Link.Relation.DISPUTES).anyMatch(claim.id()::equals));
        if ((claim.limits() || disputed) && claim.brief() == null) {
            diagnostics.add(Code.SHORT_MISSING, place, claim.id());
        }
        if (claim.brief() != null) {
            Stream.of(claim.brief().fr(), claim.brief().en())
                    .map(text -> DIRECTIVE.matcher(text).replaceAll("$1").length())
                    .filter(length -> length > SHORT_LIMIT)
                    .findFirst()
                    .ifPresent(
                            length ->
                                    diagnostics.add(Code.SHORT_TOO_LONG, place, length.toString()));
        }
    }

    private void dropped(Claim claim, Location place) {
        if (claim.caveatLifted() != null || qualifiers(claim.id()).findAny().isPresent()) {
            return;
        }
        claim.linked(Link.Relation.SUPERSEDES)
                .forEach(
                        old ->
                                qualifiers(old)
                                        .filter(q -> !q.id().equals(claim.id()))
                                        .findFirst()
                                        .ifPresent(
                                                q ->
                                                        diagnostics.add(
                                                                Code.CAVEAT_DROPPED,
                                                                place,
                                                                claim.id(),
                                                                old,
                                                                q.id())));
    }

    private Stream<Claim> qualifiers(String claim) {
        return facts.claims.values().stream()
                .filter(c -> c.linked(Link.Relation.QUALIFIES).anyMatch(claim::equals));
    }

    private List<Claim> currentClaims(String question) {
        List<String> ended = new ArrayList<>();
        facts.claims
                .values()
                .forEach(
                        c -> {
                            c.linked(Link.Relation.SUPERSEDES).forEach(ended::add);
                            c.linked(Link.Relation.RETRACTS).forEach(ended::add);
                        });
        return facts.claimsOf(question).stream().filter(c -> !ended.contains(c.id())).toList();
    }

    /** Every formula must give a value now. */
    private void derived() {
        List<String> computed =
                StateBuilder.build(facts, null).derived().stream().map(Derived::id).toList();
        for (Facts.RawDerived raw : facts.derived.values()) {
            if (!computed.contains(raw.id())) {
                Facts.Formula formula = raw.formula();
                String written =
                        formula.left() + (formula.difference() ? " - " : " / ") + formula.right();
                diagnostics.add(Code.FORMULA_INVALID, place(Kind.DERIVED, raw.id()), written);
            }
        }
    }

    private Location place(Kind kind, String id) {
        Function<FactRecord, Location> location = FactRecord::location;
        return set.find(new RecordKey(kind, id)).map(location).orElseThrow();
    }
}
