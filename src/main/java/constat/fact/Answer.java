package constat.fact;

import constat.i18n.Text;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a claim answers to its question. */
public sealed interface Answer {

    /** The key under which a record's file holds it; also its name in data files. */
    String form();

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
        public String form() {
            return "value";
        }

        @Override
        public boolean contradicts(Answer other) {
            return other instanceof Range || Answer.super.contradicts(other);
        }
    }

    /** Both ends included. */
    record Range(long low, long high) implements Answer {
        @Override
        public String form() {
            return "range";
        }

        @Override
        public boolean contradicts(Answer other) {
            return other instanceof Value || Answer.super.contradicts(other);
        }
    }

    record MoreThan(long value) implements Answer {
        @Override
        public String form() {
            return "more-than";
        }
    }

    /** One of the question's options. */
    record Choice(String option) implements Answer {
        @Override
        public String form() {
            return "choice";
        }
    }

    record Day(LocalDate day) implements Answer {
        @Override
        public String form() {
            return "date";
        }
    }

    record Month(YearMonth month) implements Answer {
        @Override
        public String form() {
            return "date";
        }
    }

    record Words(Text text) implements Answer {
        @Override
        public String form() {
            return "text";
        }

        @Override
        public boolean contradicts(Answer other) {
            return false;
        }
    }

    /** The speaker says that they do not give an answer, and why. */
    record None(Reason reason) implements Answer {
        @Override
        public String form() {
            return "none";
        }

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
