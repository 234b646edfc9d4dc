package constat.fact;

import constat.i18n.Language;
import constat.i18n.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks.
 *
 * @param unit what the number counts, or null if the answer is no number
 * @param ofWhat noun phrase that follows the number, or null
 * @param outOf id of the question that gives the whole, or null
 * @param options id to words, in the order of the file; empty unless the answer is a choice
 * @param category whether it asks if a category of data leaked
 * @param drawing how its page draws it, or null
 * @param lookedFor when and how an answer was last looked for, or null
 */
public record Question(
        String id,
        Text text,
        Scope scope,
        Theme theme,
        AnswerType answerType,
        @Nullable Unit unit,
        @Nullable Text ofWhat,
        @Nullable String outOf,
        Map<String, Text> options,
        boolean category,
        List<String> misreadings,
        List<String> whoCouldAnswer,
        @Nullable LookedFor lookedFor,
        @Nullable Text note,
        @Nullable Drawing drawing,
        Revision revision) {

    public Question {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        misreadings = List.copyOf(misreadings);
        whoCouldAnswer = List.copyOf(whoCouldAnswer);
    }

    /** What can be drawn of a question. */
    public enum Drawing {
        /** One square for so many, the part's squares filled. */
        PART,
        /** Two areas on one scale. */
        NESTED,
        /** What each speaker counts, by date, with ranges. */
        COUNTS
    }

    /** What kind of answer a question takes. */
    public enum AnswerType {
        NUMBER,
        CHOICE,
        DATE,
        TEXT
    }

    /**
     * What a number counts, with the words that stand beside it in prose.
     *
     * @param id such as {@code person}; {@code percent} and {@code euro} are printed as signs
     * @param french singular and plural forms
     * @param english likewise
     */
    public record Unit(String id, List<String> french, List<String> english) {
        public Unit {
            french = List.copyOf(french);
            english = List.copyOf(english);
        }

        public List<String> words(Language language) {
            return language == Language.FR ? french : english;
        }
    }

    /**
     * The last search for an answer.
     *
     * @param words that were looked for
     */
    public record LookedFor(LocalDate on, List<String> words) {
        public LookedFor {
            words = List.copyOf(words);
        }
    }

    public boolean number() {
        return answerType == AnswerType.NUMBER;
    }
}
