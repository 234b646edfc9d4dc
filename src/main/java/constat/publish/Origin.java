package constat.publish;

import constat.edition.ContentHash;
import constat.input.ContentFolder;
import constat.input.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an edition is made from, as one hash: content, day, configuration and program. Two editions
 * of one origin are the same.
 */
final class Origin {

    private Origin() {}

    /**
     * The hash, 64 hexadecimal digits; empty where the program is not packaged, for then nothing
     * tells one version of it from another.
     */
    static String of(ContentFolder content, LocalDate day, PublishConfig config) {
        Path jar = program();
        Path libraries = jar.resolve("../../quarkus/quarkus-application.dat").normalize();
        return Files.isRegularFile(jar) && Files.isRegularFile(libraries)
                ? of(content, day, config, hash(jar) + hash(libraries))
                : "";
    }

    static String of(ContentFolder content, LocalDate day, PublishConfig config, String program) {
        List<String> parts = new ArrayList<>();
        parts.add(program);
        parts.add(day.toString());
        parts.add(config.publicUrl());
        parts.add(config.publisher().imprint().toString());
        parts.add(Boolean.toString(config.compress()));
        for (TextFile file : content.files()) {
            parts.add(file.path());
            parts.add(hash(file.text()));
        }
        // hashed one by one, so that no text can pass for the end of one part and another's begin
        return hash(parts.stream().map(Origin::hash).reduce("", String::concat));
    }

    /** The jar with our classes; beside it Quarkus lists its libraries, names and versions. */
    private static Path program() {
        try {
            return Path.of(
                    Origin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Path file) {
        try {
            return ContentHash.of(Files.readAllBytes(file)).hex();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
