package constat.format;

import constat.fact.Caveat;
import constat.fact.Event;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Revision;
import constat.fact.Source;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.Phrases;
import constat.i18n.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes citations as BibTeX: of our pages, each with the day it speaks of, the caveats of all that
 * stands on it and the days of its corrections; and of what our sources published.
 */
public final class BibFormat {

    public static final String MEDIA_TYPE = "application/x-bibtex";

    private static final String SPECIAL = "{}%&#_$";

    private final Perspective seen;
    private final Phrases phrases;

    public BibFormat(Perspective seen) {
        this.seen = seen;
        this.phrases = Phrases.in(seen.language());
    }

    /**
     * A page of ours.
     *
     * @param shown statements that stand on it
     */
    private record Page(
            String id, Text title, String path, Revision revision, List<Statement> shown) {

        Stream<Revision> revisions() {
            return Stream.concat(Stream.of(revision), shown.stream().map(Statement::revision));
        }
    }

    byte[] write(QuestionState question) {
        return write(
                new Page(
                        question.id(),
                        question.question().text(),
                        seen.addresses().question(question.question(), seen.language()),
                        question.question().revision(),
                        question.statements()));
    }

    byte[] write(Event event) {
        return write(
                new Page(
                        event.id(),
                        event.title(),
                        seen.addresses().event(event.id(), seen.language()),
                        event.revision(),
                        event.statements()));
    }

    byte[] write(Precedent precedent) {
        return write(
                new Page(
                        precedent.id(),
                        precedent.title(),
                        seen.addresses().precedent(precedent.id(), seen.language()),
                        precedent.revision(),
                        List.of()));
    }

    private byte[] write(Page page) {
        LocalDate updated = Revision.updated(page.revisions());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", braced(seen.plain(seen.site().name())));
        fields.put("title", braced(seen.plain(page.title())));
        fields.put("howpublished", escaped(seen.plain(seen.site().subject())));
        fields.put("year", String.valueOf(updated.getYear()));
        fields.put("date", updated.toString());
        fields.put("url", seen.url(page.path()));
        fields.put("langid", language(seen.language()));
        fields.put("note", escaped(note(page)));
        return entry(page.id(), fields).getBytes(StandardCharsets.UTF_8);
    }

    /** The day, each caveat once, and when something on the page was corrected. */
    private String note(Page page) {
        Stream<String> caveats =
                page.shown().stream()
                        .flatMap(statement -> statement.carried().stream())
                        .map(Caveat::brief)
                        .map(seen::plain);
        Stream<String> corrections =
                page.revisions()
                        .flatMap(revision -> revision.corrections().stream())
                        .map(fix -> phrases.word("bib-corrected", fix.on().toString()));
        String limits =
                Stream.concat(caveats, corrections).distinct().collect(Collectors.joining("; "));
        return limits.isEmpty() ? seen.asOf().toString() : seen.asOf() + ": " + limits;
    }

    /** The source itself, as its publisher's, or each of its versions. */
    byte[] write(Source source) {
        String entries =
                source.versions().isEmpty()
                        ? entry(source.id(), source(source, null))
                        : source.versions().stream()
                                .map(v -> entry(source.id() + "-" + v.id(), source(source, v)))
                                .collect(Collectors.joining("\n"));
        return entries.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> source(Source source, Source.@Nullable Version version) {
        LocalDate dated = version == null ? source.publishedOn() : version.publishedOn();
        String address = version == null ? source.address() : version.address();
        String identifier = version == null ? source.identifier() : version.identifier();
        String ours = seen.url(seen.addresses().source(source.id(), seen.language()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", braced(source.publisher()));
        fields.put("title", braced(seen.plain(source.title())));
        put(fields, "howpublished", identifier == null ? null : escaped(identifier));
        put(fields, "year", dated == null ? null : dated.getYear());
        put(fields, "date", dated);
        put(fields, "url", address);
        LocalDate seenOn = version == null ? source.seenOn() : version.seenOn();
        put(fields, "urldate", address == null ? null : seenOn);
        fields.put("langid", language(source.language()));
        fields.put("note", escaped(phrases.word("bib-our-title", ours)));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, Objects.toString(value));
        }
    }

    private String entry(String id, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> "  " + e.getKey() + " = {" + e.getValue() + "},\n")
                .collect(
                        Collectors.joining(
                                "", "@misc{" + id + "-" + seen.language().tag() + ",\n", "}\n"));
    }

    private static String language(Language language) {
        return language == Language.FR ? "french" : "british";
    }

    private static String braced(String text) {
        return "{" + escaped(text) + "}";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                escaped.append("\\textbackslash{}");
            } else {
                escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }
}
