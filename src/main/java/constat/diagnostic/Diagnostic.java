package constat.diagnostic;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing an editor can mend: what, where, and the words its sentence is filled with.
 *
 * @param arguments in the order of the placeholders of the code's sentence and hint
 * @param suggestion what was probably meant, or null
 */
public record Diagnostic(
        Code code, Location location, List<String> arguments, @Nullable String suggestion)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::location)
                    .thenComparing(Diagnostic::code)
                    .thenComparing(d -> String.join("\0", d.arguments));

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
