package constat.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects diagnostics, so that an editor sees all of them at once. Not thread-safe. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Code code, Location location, String... arguments) {
        found.add(new Diagnostic(code, location, List.of(arguments), null));
    }

    /** Adds a diagnostic about an unknown name, with the nearest of the known ones. */
    public void addUnknown(Code code, Location location, String name, Collection<String> known) {
        String nearest = DidYouMean.nearest(name, known).orElse(null);
        found.add(new Diagnostic(code, location, List.of(name), nearest));
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** What was found so far, which is then forgotten here. */
    public List<Diagnostic> take() {
        List<Diagnostic> taken = List.copyOf(found);
        found.clear();
        return taken;
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** What was found so far, each once, by file, line and column. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
