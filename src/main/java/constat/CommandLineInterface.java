package constat;

import constat.diagnostic.Report;
import constat.i18n.Language;
import io.quarkus.runtime.Quarkus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands {@code serve} and {@code check}, with their options and exit codes. */
final class CommandLineInterface {

    private CommandLineInterface() {}

    /** 0 done, 1 content has errors, 2 wrong usage. */
    static int execute(String... arguments) {
        return commandLine(new Root()).execute(arguments);
    }

    private static CommandLine commandLine(Object command) {
        return new CommandLine(command)
                .registerConverter(Language.class, Language::of)
                .registerConverter(Report.Format.class, lowerCase());
    }

    private static ITypeConverter<Report.Format> lowerCase() {
        return word -> Report.Format.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Command(
            name = "constat",
            description = "The facts of a public incident, as a site.",
            subcommands = {Serve.class, Check.class},
            mixinStandardHelpOptions = true,
            scope = CommandLine.ScopeType.INHERIT)
    static final class Root implements Runnable {
        @Override
        public void run() {
            new Serve().run();
        }
    }

    @Command(name = "serve", description = "Serves the site and follows the content folder.")
    static final class Serve implements Runnable {
        @Override
        public void run() {
            Quarkus.run();
        }
    }

    @Command(
            name = "check",
            description = "Checks a content folder without serving it.",
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {
                "0:no error",
                "1:errors; the edition would be refused",
                "2:wrong usage"
            })
    static final class Check implements Runnable, CommandLine.IExitCodeGenerator {

        @Parameters(arity = "0..1", paramLabel = "DIR", description = "the content folder")
        Path folder = Path.of("content");

        @Option(
                names = "--against",
                paramLabel = "DIR",
                description = "another content folder whose facts were published before")
        @Nullable Path against;

        @Option(names = "--format", description = "text, json or github")
        Report.Format format = Report.Format.TEXT;

        @Option(names = "--language", description = "fr or en")
        Language language = Language.FR;

        @Spec CommandSpec spec = CommandSpec.create();

        private int exitCode;

        /** The options again, inside the application that the command starts. */
        static Check parse(String... arguments) {
            Check check = new Check();
            commandLine(check).parseArgs(arguments);
            return check;
        }

        /** Runs the application without HTTP and with a base in memory. */
        @Override
        public void run() {
            if (against != null && !Files.isDirectory(against)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--against: no folder " + against);
            }
            System.setProperty("constat.serve", "false");
            System.setProperty("constat.compress", "false");
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.management.host-enabled", "false");
            System.setProperty("quarkus.datasource.jdbc.url", "jdbc:h2:mem:check");
            System.setProperty("quarkus.log.level", "ERROR");
            List<String> own = spec.commandLine().getParseResult().originalArgs();
            Quarkus.run(
                    CheckApplication.class,
                    (code, fault) -> exitCode = code,
                    own.subList(1, own.size()).toArray(String[]::new));
        }

        @Override
        public int getExitCode() {
            return exitCode;
        }
    }
}
