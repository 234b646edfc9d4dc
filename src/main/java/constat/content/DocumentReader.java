package constat.content;

import constat.diagnostic.Code;
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

/** Reads the Markdown files of both languages, and sees that they are pairs. */
public final class DocumentReader {

    private static final String FENCE = "---";

    private final Diagnostics diagnostics;

    private DocumentReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The documents in the order of their paths; what is wrong with them is reported. */
    public static List<Document> read(ContentFolder folder, Diagnostics diagnostics) {
        DocumentReader reader = new DocumentReader(diagnostics);
        List<Document> documents = new ArrayList<>();
        for (Language language : Language.values()) {
            for (TextFile file : folder.under(language.tag(), ".md")) {
                reader.document(file, language).ifPresent(documents::add);
            }
        }
        reader.pairs(documents);
        reader.addresses(documents);
        reader.translations(documents);
        return List.copyOf(documents);
    }

    private Optional<Document> document(TextFile file, Language language) {
        String text = file.text();
        int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (!text.startsWith(FENCE + "\n") || end < 0) {
            diagnostics.add(Code.FRONT_MATTER_MISSING, file.start());
            return Optional.empty();
        }
        String matter = text.substring(FENCE.length() + 1, end + 1);
        String body = text.substring(end + FENCE.length() + 2);
        return new YamlReader(diagnostics)
                .read(matter, new Location(file.label(), 2, 1))
                .map(node -> FrontMatterReader.read(Fields.of(node, diagnostics)))
                .map(read -> document(file, language, read, body));
    }

    private Document document(TextFile file, Language language, FrontMatter matter, String body) {
        int before = (int) file.text().lines().count() - (int) body.lines().count();
        Location origin = new Location(file.label(), 1 + Math.max(0, before), 1);
        return new Document(
                file.path(),
                Document.address(file.path()),
                language,
                matter,
                Markdown.parse(body, origin, diagnostics),
                digest(matter.title() + "\n" + matter.description() + "\n" + body.strip()),
                file.start());
    }

    /** Each id stands once in each language. */
    private void pairs(List<Document> documents) {
        Map<Language, Map<String, Document>> ids = new HashMap<>();
        for (Document document : documents) {
            Document first =
                    ids.computeIfAbsent(document.language(), l -> new HashMap<>())
                            .putIfAbsent(document.id(), document);
            if (first != null) {
                diagnostics.add(
                        Code.ID_DUPLICATE,
                        document.matter().at("id"),
                        document.id(),
                        first.start().file());
            }
        }
        for (Document document : documents) {
            Language other = document.language().other();
            if (!ids.getOrDefault(other, Map.of()).containsKey(document.id())) {
                diagnostics.add(
                        Code.COUNTERPART_MISSING,
                        document.matter().at("id"),
                        document.id(),
                        other.tag());
            }
        }
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

    /** A translation names the text it was made from; another text has made it stale. */
    private void translations(List<Document> documents) {
        Map<String, Document> written = new HashMap<>();
        documents.forEach(d -> written.put(d.language() + d.id(), d));
        for (Document document : documents) {
            Document counterpart = written.get(document.language().other() + document.id());
            if (counterpart != null && document.behind(counterpart)) {
                diagnostics.add(
                        document.matter().safety()
                                ? Code.TRANSLATION_UNSAFE
                                : Code.TRANSLATION_STALE,
                        document.matter().at("translates"),
                        counterpart.digest());
            }
        }
    }

    /** Addresses and aliases name one page each. */
    private void addresses(List<Document> documents) {
        Map<String, Document> taken = new HashMap<>();
        for (Document document : documents) {
            address(document.address(), document, taken);
        }
        for (Document document : documents) {
            document.matter().aliases().forEach(alias -> address(alias, document, taken));
        }
    }

    private void address(String address, Document document, Map<String, Document> taken) {
        Document first = taken.putIfAbsent(address, document);
        if (first != null) {
            diagnostics.add(
                    Code.ADDRESS_DUPLICATE, document.start(), address, first.start().file());
        }
    }
}
