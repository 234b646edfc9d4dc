package constat.fact;

import constat.fact.Question.Unit;
import constat.i18n.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our arithmetic over statements.
 *
 * @param unit what a count counts, or null
 * @param value in the form's unit: percent, a count, or days
 * @param operands the statements it was computed from, in the formula's order
 * @param beside statements that must stand with it
 * @param carried the caveats of its operands, each once
 * @param known the latest day on which an operand became known
 */
public record Derived(
        String id,
        Text title,
        Form form,
        @Nullable Unit unit,
        BigDecimal value,
        List<Statement> operands,
        List<Statement> beside,
        List<Caveat> carried,
        LocalDate known,
        @Nullable Text note,
        Revision revision) {

    /** How the value is printed. */
    public enum Form {
        PERCENT_0,
        PERCENT_1,
        PERCENT_2,
        COUNT,
        DAYS
    }

    public Derived {
        operands = List.copyOf(operands);
        beside = List.copyOf(beside);
        carried = List.copyOf(carried);
    }
}
