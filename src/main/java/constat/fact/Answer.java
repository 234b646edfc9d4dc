package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a claim answers to its question. */
public sealed interface Answer {

    /** Whether it answers at all; "we cannot say" does not. */
    default boolean answers() {
        return true;
    }

    /** Whether two answers can be compared and differ. Free texts never do. */
    default boolean contradicts(Answer other) {
        return answers() && other.answers() && getClass() == other.getClass() && !equals(other);
    }

    record Value(long value) implements Answer {
        @Override
        public boolean contradicts(Answer other) {
            return other instanceof Range || Answer.super.contradicts(other);
        }
    }

    /** Both ends included. */
    record Range(long low, long high) implements Answer {
        @Override
        public boolean contradicts(Answer other) {
            return other instanceof Value || Answer.super.contradicts(other);
        }
    }

    record MoreThan(long value) implements Answer {}

    /** One of the question's options. */
    record Choice(String option) implements Answer {}

    record Day(LocalDate day) implements Answer {}

    record Month(YearMonth month) implements Answer {}

    record Words(Text text) implements Answer {
        @Override
        public boolean contradicts(Answer other) {
            return false;
        }
    }

    /** The speaker says that they do not give an answer, and why. */
    record None(Reason reason) implements Answer {
        @Override
        public boolean answers() {
            return false;
        }
    }

    /** Why a speaker gives no answer. */
    enum Reason {
        UNKNOWN,
        UNABLE,
        UNQUANTIFIED,
        DECLINED
    }
}
