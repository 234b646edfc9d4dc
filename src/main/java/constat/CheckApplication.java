package constat;

import constat.diagnostic.Report;
import constat.edition.EditionBuilder;
import constat.fact.FactSet;
import constat.publish.Compositor;
import io.quarkus.runtime.QuarkusApplication;

/** The command {@code check}: composes an edition, prints what an editor should mend. */
final class CheckApplication implements QuarkusApplication {

    private final Compositor compositor;

    CheckApplication(Compositor compositor) {
        this.compositor = compositor;
    }

    @Override
    public int run(String... arguments) {
        CommandLineInterface.Check options = CommandLineInterface.Check.parse(arguments);
        FactSet previous =
                options.against == null ? FactSet.none() : Compositor.facts(options.against);
        EditionBuilder.Outcome outcome = compositor.compose(options.folder, previous);
        System.out.print(new Report(options.language).write(outcome.diagnostics(), options.format));
        return outcome instanceof EditionBuilder.Built ? 0 : 1;
    }
}
