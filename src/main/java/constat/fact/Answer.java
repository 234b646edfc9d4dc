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

    /**
     * Whether two answers to one question differ; a value inside a range differs from it. Free
     * texts are never compared.
     */
    default boolean contradicts(Answer other) {
        return compared() && other.compared() && !equals(other);
    }

    /** Whether it can be held against another answer to its question. */
    default boolean compared() {
        return answers();
    }

    /** A number in the question's unit, as it was given. */
    record Value(long value) implements Answer {
        @Override
        public String form() {
            return "value";
        }
    }

    /** Both ends included. */
    record Range(long low, long high) implements Answer {
        @Override
        public String form() {
            return "range";
        }
    }

    /** A number that is less than the answer. */
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

    /** A free text, in both languages. */
    record Words(Text text) implements Answer {
        @Override
        public String form() {
            return "text";
        }

        @Override
        public boolean compared() {
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
