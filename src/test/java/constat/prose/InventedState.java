package constat.prose;

import constat.fact.Actor;
import constat.fact.Answer;
import constat.fact.Caveat;
import constat.fact.ClaimStatus;
import constat.fact.Derived;
import constat.fact.FactState;
import constat.fact.Helpline;
import constat.fact.Link;
import constat.fact.Misreading;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Quotation;
import constat.fact.Revision;
import constat.fact.Scope;
import constat.fact.SourceReference;
import constat.fact.Stance;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.fact.Term;
import constat.fact.Theme;
import constat.i18n.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of an invented leak at an invented library. */
final class InventedState {

    private static final Revision ONCE = new Revision(LocalDate.of(2019, 7, 1), List.of());
    private static final SourceReference GAZETTE = SourceReference.of("gazette");

    static final Actor LIBRARY = actor("library", "le réseau Valmire", "the Valmire network");
    static final Actor WATCHDOG = actor("watchdog", "la Vigie", "the Watchdog");

    private static final Text UNSURE =
            new Text("la Vigie dit ne pas pouvoir le confirmer", "the Watchdog cannot confirm it");
    private static final Caveat CAVEAT =
            new Caveat("watchdog-unsure", "readers", WATCHDOG, UNSURE, Link.Relation.QUALIFIES);

    private InventedState() {}

    static FactState state() {
        return new FactState(
                null,
                LocalDate.of(2019, 6, 30),
                List.of(),
                List.of(LIBRARY, WATCHDOG),
                List.of(readers(), notes(), share(), opinion(), motive()),
                List.of(),
                List.of(),
                List.of(),
                List.of(misreading()),
                List.of(helpline()),
                List.of(derived(), days()),
                List.of(term()),
                List.of());
    }

    private static QuestionState readers() {
        Statement range =
                statement(
                        "gazette-range",
                        "readers",
                        Stance.CLAIMED,
                        new Answer.Range(1_000_000, 2_000_000),
                        List.of(CAVEAT));
        Statement unsure =
                full(
                        "watchdog-unsure",
                        "readers",
                        WATCHDOG,
                        Stance.ACKNOWLEDGED,
                        new Answer.None(Answer.Reason.UNABLE),
                        null,
                        null,
                        UNSURE,
                        List.of());
        Statement preferred =
                full(
                        "library-two-million",
                        "readers",
                        LIBRARY,
                        Stance.CLAIMED,
                        new Answer.Value(2_000_000),
                        null,
                        new Quotation(constat.i18n.Language.FR, "deux millions", "two million"),
                        null,
                        List.of(CAVEAT));
        return question(
                "readers",
                new Question.Unit("reader", List.of("lecteur", "lecteurs"), List.of("readers")),
                new Text("lecteurs inscrits", "registered readers"),
                preferred,
                List.of(range, preferred, unsure));
    }

    private static QuestionState notes() {
        Statement preferred =
                statement(
                        "library-notes",
                        "notes",
                        Stance.ACKNOWLEDGED,
                        new Answer.Value(12_500),
                        List.of());
        return question(
                "notes",
                new Question.Unit("note", List.of("note", "notes"), List.of("note", "notes")),
                new Text("notes de bibliothécaires", "librarians’ notes"),
                preferred,
                List.of(preferred));
    }

    private static QuestionState share() {
        Statement preferred =
                statement("library-share", "share", Stance.CLAIMED, new Answer.Value(4), List.of());
        return question(
                "share",
                new Question.Unit("percent", List.of("%", "pour cent"), List.of("%", "per cent")),
                new Text("des lecteurs", "of readers"),
                preferred,
                List.of(preferred));
    }

    private static QuestionState opinion() {
        Statement preferred =
                statement(
                        "library-opinion",
                        "opinion",
                        Stance.OPINION,
                        new Answer.Value(7),
                        List.of());
        return question(
                "opinion",
                new Question.Unit("week", List.of("semaines"), List.of("weeks")),
                new Text("semaines de travail", "weeks of work"),
                preferred,
                List.of(preferred));
    }

    private static QuestionState motive() {
        return question("motive", null, null, null, List.of());
    }

    private static QuestionState question(
            String id,
            Question.@Nullable Unit unit,
            @Nullable Text ofWhat,
            @Nullable Statement preferred,
            List<Statement> statements) {
        Question question =
                new Question(
                        id,
                        new Text(id + " ?", id + "?"),
                        Scope.CASE,
                        Theme.PEOPLE,
                        Question.AnswerType.NUMBER,
                        unit,
                        ofWhat,
                        null,
                        Map.of(),
                        false,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        ONCE);
        return new QuestionState(
                question, Standing.ANSWERED, statements, preferred, null, List.of());
    }

    static Statement statement(
            String id, String question, Stance stance, Answer answer, List<Caveat> carried) {
        return full(id, question, LIBRARY, stance, answer, null, null, null, carried);
    }

    private static Statement full(
            String id,
            String question,
            Actor speaker,
            Stance stance,
            Answer answer,
            @Nullable Text says,
            @Nullable Quotation quotation,
            @Nullable Text brief,
            List<Caveat> carried) {
        return new Statement(
                id,
                question,
                speaker,
                List.of(),
                stance,
                ClaimStatus.CURRENT,
                answer,
                says,
                quotation,
                brief,
                null,
                LocalDate.of(2019, 5, 2),
                null,
                GAZETTE,
                List.of(),
                Scope.CASE,
                List.of(),
                carried,
                ONCE);
    }

    private static Derived derived() {
        QuestionState share = share();
        return new Derived(
                "share-of-notes",
                new Text("Part des notes", "Share of notes"),
                Derived.Form.PERCENT_2,
                null,
                new BigDecimal("0.63"),
                List.of(),
                share.statements(),
                List.of(CAVEAT),
                LocalDate.of(2019, 5, 2),
                null,
                ONCE);
    }

    private static Derived days() {
        return new Derived(
                "delay",
                new Text("Jours d’attente", "Days of waiting"),
                Derived.Form.DAYS,
                null,
                BigDecimal.valueOf(42),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2019, 5, 2),
                null,
                ONCE);
    }

    private static Misreading misreading() {
        return new Misreading(
                "every-note-secret",
                List.of("notes"),
                new Text("Toutes les notes sont secrètes.", "All notes are secret."),
                new Text("Non.", "No."),
                List.of(Pattern.compile("12[\\s\u00a0\u202f,]?500 (?:notes )?secr")),
                List.of(GAZETTE),
                ONCE);
    }

    private static Helpline helpline() {
        return new Helpline(
                "desk",
                new Text("Accueil", "Front desk"),
                Map.of("tel", "116006"),
                new Text("tous", "all"),
                null,
                null,
                List.of(),
                GAZETTE,
                LocalDate.of(2019, 6, 1),
                LocalDate.of(2020, 6, 1),
                ONCE);
    }

    private static Term term() {
        return new Term(
                "loan",
                new Text("prêt", "loan"),
                new Text("Un livre qui sort.", "A book that leaves."),
                List.of(),
                List.of(),
                ONCE);
    }

    private static Actor actor(String id, String french, String english) {
        Text name = new Text(french, english);
        return new Actor(id, name, name, name, "company", List.of(GAZETTE), ONCE);
    }
}
