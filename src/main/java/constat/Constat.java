package constat;

import io.quarkus.runtime.annotations.QuarkusMain;

/** The command line's entry. */
@QuarkusMain
public final class Constat {

    private Constat() {}

    /** Runs a command; without one, {@code serve}. */
    public static void main(String[] arguments) {
        System.exit(CommandLineInterface.execute(arguments));
    }
}
