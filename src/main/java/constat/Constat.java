package constat;

import io.quarkus.runtime.annotations.QuarkusMain;

/** The command line's entry. */
@QuarkusMain
public final class Constat {

    private Constat() {}

    /** Runs a command; without one, {@code serve}. */
    public static void main(String[] arguments) {
        // H2 refuses a path such as "data" where "./data" is meant: no operator would guess why
        System.setProperty("h2.implicitRelativePath", "true");
        int code = CommandLineInterface.execute(arguments);
        if (code != 0) {
            System.exit(code); // not if all is well: dev mode starts the program anew in this JVM
        }
    }
}
