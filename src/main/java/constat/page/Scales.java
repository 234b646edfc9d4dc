package constat.page;

import constat.drawing.Rows.Scale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Scales of drawings: numbers from zero, and days. */
final class Scales {

    private static final int MOST_STEPS = 6;

    private Scales() {}

    /**
     * From zero to the greatest number, in round steps.
     *
     * @param most greater than zero
     */
    static Scale numbers(long most, LongFunction<String> words) {
        long step = step(most);
        List<Scale.Tick> ticks = new ArrayList<>();
        for (long at = 0; at <= most; at += step) {
            ticks.add(new Scale.Tick((double) at / most, words.apply(at)));
        }
        return new Scale(ticks);
    }

    private static long step(long most) {
        long decade = 1;
        while (most / decade > 10 * MOST_STEPS) {
            decade *= 10;
        }
        for (long factor : new long[] {1, 2, 5}) {
            if (most / (decade * factor) <= MOST_STEPS) {
                return decade * factor;
            }
        }
        return decade * 10;
    }

    /** Days between two firsts of months. */
    record Days(LocalDate first, LocalDate end) {

        static Days around(LocalDate first, LocalDate last) {
            return new Days(first.withDayOfMonth(1), last.plusMonths(1).withDayOfMonth(1));
        }

        double share(LocalDate day) {
            double all = ChronoUnit.DAYS.between(first, end);
            return Math.max(0, Math.min(1, ChronoUnit.DAYS.between(first, day) / all));
        }

        Scale months(Function<LocalDate, String> words) {
            List<Scale.Tick> ticks = new ArrayList<>();
            for (LocalDate day = first; day.isBefore(end); day = day.plusMonths(1)) {
                ticks.add(new Scale.Tick(share(day), words.apply(day)));
            }
            return new Scale(ticks);
        }
    }
}
