package constat.page;

import constat.fact.About;
import constat.fact.Answer;
import constat.fact.ClaimStatus;
import constat.fact.Link;
import constat.fact.QuestionState;
import constat.fact.Quotation;
import constat.fact.Revision;
import constat.fact.Stance;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Text;
import constat.prose.CorrectionWords;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements as pages show them: trait, mark with caveats, answer, words, sources. */
final class Statements {

    private final PageContext context;
    private final ProseHtml prose;
    private final Wording wording;
    private final Sources sources;
    private final Messages messages;
    private final Language language;

    Statements(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
        this.wording = new Wording(context);
        this.sources = new Sources(context);
        this.messages = context.messages();
        this.language = context.language();
    }

    Part.Claim claim(QuestionState question, Statement statement) {
        return new Part.Claim(
                statement.id(),
                wording.sentence(statement.speaker().label().in(language)),
                new Part.Anchor(
                        context.addresses().question(question.question(), language),
                        prose.inline(question.question().text()),
                        null),
                trait(statement),
                mark(statement),
                answer(question, statement),
                statement.says() == null ? null : prose.inline(statement.says()),
                quote(statement.quotation()),
                chain(statement),
                statement.knownBasis() == null
                        ? null
                        : prose.inline(wording.sentence(statement.knownBasis().in(language))),
                Stream.concat(Stream.of(statement.source()), statement.also().stream())
                        .map(sources::line)
                        .toList(),
                fixes(statement.revision()));
    }

    /** A statement met outside its question's page. */
    Optional<Part.Claim> claim(Statement statement) {
        return context.facts().question(statement.question()).map(q -> claim(q, statement));
    }

    @Nullable RawString answer(QuestionState question, Statement statement) {
        if (statement.answer() instanceof Answer.Words words) {
            return statement.says() == null || !same(words.text(), statement.says())
                    ? prose.inline(words.text())
                    : null;
        }
        return prose.inline(wording.sentence(wording.answer(question, statement)));
    }

    private boolean same(Text one, Text other) {
        return one.in(language).equals(other.in(language));
    }

    Part.Trait trait(Statement statement) {
        About about = statement.about();
        LocalDate known = statement.known();
        boolean sameDay =
                about != null
                        && known != null
                        && about.precision() == About.Precision.DAY
                        && known.equals(about.earliest());
        return new Part.Trait(
                css(statement) + (statement.carried().isEmpty() || disputed(statement) ? "" : " q"),
                sameDay ? "o--day" : Wording.ring(about),
                wording.shortAbout(about),
                known == null ? null : context.shortDay(known),
                known == null ? messages.knownUnknown() : context.shortDay(known));
    }

    /** How sure it is and who says so, with every caveat. */
    Part.Mark mark(Statement statement) {
        List<RawString> limits = limits(statement);
        if (statement.status() == ClaimStatus.CURRENT && disputed(statement)) {
            return new Part.Mark(
                    "is-disputed",
                    "disputed",
                    messages.wordDisputed(),
                    messages.colon() + " " + opponents(statement),
                    limits);
        }
        String symbol = symbol(statement);
        String who = " " + statement.speaker().name().in(language);
        return switch (statement.stance()) {
            case OPINION ->
                    new Part.Mark(
                            css(statement),
                            symbol,
                            messages.wordOpinion(
                                    wording.of(statement.speaker().name().in(language))),
                            "",
                            limits);
            case REPORTED ->
                    new Part.Mark(
                            css(statement),
                            symbol,
                            word(statement),
                            " "
                                    + statement.reporter().name().in(language)
                                    + ", "
                                    + messages.notVerified(),
                            limits);
            case INFERRED -> new Part.Mark(css(statement), symbol, word(statement), "", limits);
            case ACKNOWLEDGED, CLAIMED ->
                    new Part.Mark(css(statement), symbol, word(statement), who, limits);
        };
    }

    /** The caveats it carries, and those that it used to carry. */
    private List<RawString> limits(Statement statement) {
        return Stream.concat(
                        statement.carried().stream().map(c -> prose.inline(c.brief())),
                        context.facts().lostCaveats(statement.id()).stream()
                                .map(lost -> messages.caveatWithdrawn(context.day(lost.on())))
                                .map(prose::escaped))
                .toList();
    }

    private String word(Statement statement) {
        String word =
                switch (statement.stance()) {
                    case ACKNOWLEDGED -> messages.wordAcknowledged();
                    case CLAIMED -> messages.wordClaimed();
                    case OPINION -> "";
                    case REPORTED -> messages.wordReported();
                    case INFERRED -> messages.wordInferred();
                };
        return switch (statement.status()) {
            case CURRENT -> word;
            case SUPERSEDED -> messages.wordSuperseded() + messages.colon() + " " + lower(word);
            case RETRACTED -> messages.wordRetracted() + messages.colon() + " " + lower(word);
        };
    }

    private String lower(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** « X, Y et Z ». */
    private String opponents(Statement statement) {
        List<String> names = new ArrayList<>();
        names.add(statement.speaker().name().in(language));
        statement.carried().stream()
                .filter(caveat -> caveat.relation() == Link.Relation.DISPUTES)
                .map(caveat -> caveat.speaker().name().in(language))
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : messages.twoSpeakers(String.join(", ", names.subList(0, last)), names.get(last));
    }

    private static boolean disputed(Statement statement) {
        return statement.caveat(Link.Relation.DISPUTES).isPresent();
    }

    static String css(Statement statement) {
        if (statement.status() != ClaimStatus.CURRENT) {
            return statement.status() == ClaimStatus.SUPERSEDED ? "is-superseded" : "is-retracted";
        }
        return disputed(statement) ? "is-disputed" : css(statement.stance());
    }

    static String css(Stance stance) {
        return switch (stance) {
            case ACKNOWLEDGED -> "is-ack";
            case CLAIMED -> "is-claimed";
            case OPINION -> "is-opinion";
            case REPORTED -> "is-reported";
            case INFERRED -> "is-ours";
        };
    }

    private static String symbol(Statement statement) {
        String plain = css(statement).substring("is-".length());
        return plain.equals("claimed") && !statement.carried().isEmpty() ? "q" : plain;
    }

    /** How a question stands, with the speaker of the statement our wording uses. */
    Part.Mark mark(QuestionState question) {
        Statement preferred = question.preferred();
        if (preferred == null || question.standing() == Standing.UNKNOWN) {
            return unknown();
        }
        return mark(preferred);
    }

    Part.Mark unknown() {
        return new Part.Mark(
                "is-unknown",
                "unknown",
                messages.wordUnknown(),
                messages.colon() + " " + messages.nothingFound(context.sourcesUntil()),
                List.of());
    }

    Part.Trait unknownTrait(@Nullable About about) {
        return new Part.Trait(
                "is-unknown",
                Wording.ring(about),
                wording.shortAbout(about),
                null,
                messages.notPublished());
    }

    private Part.@Nullable Quote quote(@Nullable Quotation quotation) {
        if (quotation == null) {
            return null;
        }
        boolean french = quotation.language() == Language.FR;
        boolean same = quotation.language() == language;
        return new Part.Quote(
                quotation.language().tag(),
                french ? "«\u202f" : "“",
                quotation.text(),
                french ? "\u202f»" : "”",
                same ? null : quotation.translation());
    }

    private @Nullable String chain(Statement statement) {
        if (statement.via().isEmpty()) {
            return null;
        }
        return messages.via(
                statement.via().stream()
                        .map(actor -> actor.name().in(language))
                        .collect(Collectors.joining(" → ")));
    }

    /** What stood there before a mistake was mended. */
    String former(Revision.Correction fix) {
        return CorrectionWords.former(fix.was(), language);
    }

    /** Speaker, answer and every caveat in plain words, for where there are no marks. */
    String plain(QuestionState question, Statement statement) {
        RawString answer = answer(question, statement);
        Part.Mark mark = mark(statement);
        String speaker = wording.sentence(mark.word() + mark.who());
        String limits =
                mark.limits().stream()
                        .map(limit -> messages.semicolon() + " " + ProseHtml.text(limit))
                        .collect(Collectors.joining());
        return (answer == null ? "" : ProseHtml.text(answer) + ". ")
                + (statement.says() == null ? "" : prose.plain(statement.says().in(language)) + " ")
                + speaker
                + limits
                + ".";
    }

    List<Part.Fix> fixes(Revision revision) {
        List<Part.Fix> fixes = new ArrayList<>();
        for (Revision.Correction fix : revision.corrections()) {
            fixes.add(
                    new Part.Fix(
                            context.day(fix.on()),
                            fix.on().toString(),
                            prose.escaped(former(fix)),
                            prose.inline(fix.why()),
                            null));
        }
        return fixes;
    }
}
