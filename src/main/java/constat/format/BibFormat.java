package constat.format;

import constat.fact.QuestionState;
import constat.fact.Revision;
import constat.fact.Statement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the citation of a question's page as BibTeX. It names the day it speaks of and the caveats
 * of all that stands on the page.
 */
public final class BibFormat {

    public static final String MEDIA_TYPE = "application/x-bibtex";

    private static final String SPECIAL = "{}%&#_$";

    private final Perspective seen;

    public BibFormat(Perspective seen) {
        this.seen = seen;
    }

    public byte[] write(QuestionState question) {
        String fields =
                fields(question).entrySet().stream()
                        .map(e -> "  " + e.getKey() + " = {" + e.getValue() + "},\n")
                        .collect(Collectors.joining());
        String key = question.id() + "-" + seen.language().tag();
        return ("@misc{" + key + ",\n" + fields + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> fields(QuestionState question) {
        LocalDate updated = updated(question);
        String url = seen.url(seen.addresses().question(question.question(), seen.language()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", "{" + escaped(seen.plain(seen.site().name())) + "}");
        fields.put("title", "{" + escaped(seen.plain(question.question().text())) + "}");
        fields.put("howpublished", escaped(seen.plain(seen.site().subject())));
        fields.put("year", String.valueOf(updated.getYear()));
        fields.put("date", updated.toString());
        fields.put("url", url);
        fields.put("langid", seen.language().tag().equals("fr") ? "french" : "british");
        fields.put("note", escaped(note(question)));
        return fields;
    }

    /** The day, and each caveat once. */
    private String note(QuestionState question) {
        String caveats =
                question.statements().stream()
                        .flatMap(statement -> statement.carried().stream())
                        .map(caveat -> seen.plain(caveat.brief()))
                        .distinct()
                        .collect(Collectors.joining("; "));
        return caveats.isEmpty() ? seen.asOf().toString() : seen.asOf() + ": " + caveats;
    }

    /** The newest day on which the question or one of its claims was printed or corrected. */
    private static LocalDate updated(QuestionState question) {
        Stream<Revision> revisions =
                Stream.concat(
                        Stream.of(question.question().revision()),
                        question.statements().stream().map(Statement::revision));
        return revisions
                .flatMap(
                        r ->
                                Stream.concat(
                                        Stream.of(r.published()),
                                        r.corrections().stream().map(Revision.Correction::on)))
                .max(LocalDate::compareTo)
                .orElseThrow();
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
