package constat.prose;

import constat.fact.Answer;
import constat.fact.Derived;
import constat.fact.FactState;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Scope;
import constat.fact.Statement;
import constat.i18n.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number of the case, which no one types by hand.
 *
 * @param fact id of its question or derived value, or empty
 * @param preferred whether {@code :fact[…]} prints it
 * @param french one of the words that stand beside it
 * @param english the same in English
 */
record BoundNumber(
        BigDecimal value, String fact, boolean preferred, Pattern french, Pattern english) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<String> FRENCH_PERCENT = List.of("%", "pour cent");
    private static final List<String> ENGLISH_PERCENT = List.of("%", "percent", "per cent");

    static List<BoundNumber> of(FactState state) {
        List<BoundNumber> bound = new ArrayList<>();
        for (QuestionState question : state.questions()) {
            for (Statement statement : question.statements()) {
                statement(question, statement, bound);
            }
        }
        state.derived().forEach(derived -> bound.add(derived(derived, state)));
        return bound;
    }

    private static void statement(
            QuestionState state, Statement statement, List<BoundNumber> bound) {
        Question.Unit unit = state.question().unit();
        if (statement.scope() != Scope.CASE || unit == null) {
            return;
        }
        boolean preferred = statement.equals(state.preferred());
        for (long value : values(statement.answer())) {
            bound.add(
                    new BoundNumber(
                            BigDecimal.valueOf(value),
                            state.id(),
                            preferred,
                            words(unit.french()),
                            words(unit.english())));
        }
    }

    private static List<Long> values(Answer answer) {
        if (answer instanceof Answer.Value value) {
            return List.of(value.value());
        }
        if (answer instanceof Answer.Range range) {
            return List.of(range.low(), range.high());
        }
        return answer instanceof Answer.MoreThan more ? List.of(more.value()) : List.of();
    }

    private static BoundNumber derived(Derived derived, FactState state) {
        return new BoundNumber(
                derived.value(),
                derived.id(),
                true,
                words(units(derived, state, Language.FR)),
                words(units(derived, state, Language.EN)));
    }

    /** The words of a derived value's form, or of what it counts. */
    private static List<String> units(Derived derived, FactState state, Language language) {
        boolean french = language == Language.FR;
        return switch (derived.form()) {
            case PERCENT_0, PERCENT_1, PERCENT_2 -> french ? FRENCH_PERCENT : ENGLISH_PERCENT;
            case DAYS -> french ? List.of("jour", "jours") : List.of("day", "days");
            case COUNT -> {
                Question.Unit unit = derived.unit();
                yield unit != null ? unit.words(language) : operands(derived, state, language);
            }
        };
    }

    private static List<String> operands(Derived derived, FactState state, Language language) {
        Set<String> words = new TreeSet<>();
        derived.operands().stream()
                .flatMap(statement -> state.question(statement.question()).stream())
                .map(question -> question.question().unit())
                .filter(unit -> unit != null)
                .forEach(unit -> words.addAll(unit.words(language)));
        return List.copyOf(words);
    }

    private static Pattern words(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + any + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Pattern words(Language language) {
        return language == Language.FR ? french : english;
    }

    /** From here on a unit word anywhere in the clause binds; below it must be adjacent. */
    boolean large() {
        return value.compareTo(THOUSAND) >= 0;
    }
}
