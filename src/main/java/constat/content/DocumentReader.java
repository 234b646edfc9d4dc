package constat.content;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostic;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.Fields;
import constat.input.TextFile;
import constat.input.YamlReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the Markdown files of both languages, and sees that they are pairs. A file that did not
 * change since the last reading gives the same document. Not thread-safe.
 */
public final class DocumentReader {

    private static final String FENCE = "---";

    private Map<TextFile, Parsed> known = Map.of();

    /** A file's document, if it has one, and what is wrong with it. */
    private record Parsed(Optional<Document> document, List<Diagnostic> found) {}

    /** The documents in the order of their paths; what is wrong with them is reported. */
    public List<Document> read(ContentFolder folder, Diagnostics diagnostics) {
        Map<TextFile, Parsed> read = new HashMap<>();
        List<Document> documents = new ArrayList<>();
        for (Language language : Language.values()) {
            for (TextFile file : folder.under(language.tag(), ".md")) {
                Parsed before = known.get(file);
                Parsed parsed = before == null ? parse(file, language) : before;
                read.put(file, parsed);
                parsed.document().ifPresent(documents::add);
                diagnostics.addAll(parsed.found());
            }
        }
        known = read;
        DocumentSet.check(documents, diagnostics);
        return List.copyOf(documents);
    }

    private static Parsed parse(TextFile file, Language language) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Document> document = document(file, language, diagnostics);
        return new Parsed(document, diagnostics.sorted());
    }

    private static Optional<Document> document(
            TextFile file, Language language, Diagnostics diagnostics) {
        String text = file.text();
        int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (!text.startsWith(FENCE + "\n") || end < 0) {
            diagnostics.add(Code.FRONT_MATTER_MISSING, file.start());
            return Optional.empty();
        }
        String matter = text.substring(FENCE.length() + 1, end + 1);
        String body = text.substring(end + FENCE.length() + 2);
        int before = (int) text.lines().count() - (int) body.lines().count();
        Location origin = new Location(file.label(), 1 + Math.max(0, before), 1);
        return new YamlReader(diagnostics)
                .read(matter, new Location(file.label(), 2, 1))
                .map(node -> FrontMatterReader.read(Fields.of(node, diagnostics)))
                .map(
                        read ->
                                document(
                                        file,
                                        language,
                                        read,
                                        Markdown.parse(body, origin, diagnostics),
                                        body));
    }

    private static Document document(
            TextFile file, Language language, FrontMatter matter, Prose prose, String body) {
        return new Document(
                file.path(),
                Document.address(file.path()),
                language,
                matter,
                prose,
                digest(matter.title() + "\n" + matter.description() + "\n" + body.strip()),
                file.start());
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
