package constat.fact;

import constat.i18n.Text;
import java.util.List;

/**
 * Our note on how statements stand to each other; no verdict.
 *
 * @param dispute whether two of its statements dispute each other; computed
 */
public record Reading(
        String id,
        Text title,
        Text text,
        List<Statement> statements,
        List<Derived> derived,
        List<String> terms,
        boolean dispute,
        Revision revision) {

    public Reading {
        statements = List.copyOf(statements);
        derived = List.copyOf(derived);
        terms = List.copyOf(terms);
    }
}
