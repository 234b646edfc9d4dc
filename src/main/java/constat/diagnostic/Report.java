package constat.diagnostic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.i18n.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Diagnostics as a person, a program or a code host reads them. */
public final class Report {

    /** The forms of {@code check --format}. */
    public enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    private final DiagnosticSentences sentences;

    public Report(Language language) {
        this.sentences = new DiagnosticSentences(language);
    }

    public String write(List<Diagnostic> diagnostics, Format format) {
        return switch (format) {
            case TEXT -> text(diagnostics);
            case JSON -> json(diagnostics);
            case GITHUB -> github(diagnostics);
        };
    }

    private String text(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> sentences.line(d) + "\n").collect(Collectors.joining())
                + sentences.summary(
                        count(diagnostics, Severity.ERROR), count(diagnostics, Severity.WARNING))
                + "\n";
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private String json(List<Diagnostic> diagnostics) {
        List<Map<String, Object>> items = diagnostics.stream().map(this::item).toList();
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(items)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings are always JSON", e);
        }
    }

    private Map<String, Object> item(Diagnostic diagnostic) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("file", diagnostic.location().file());
        item.put("line", diagnostic.location().line());
        item.put("column", diagnostic.location().column());
        item.put("severity", diagnostic.severity().label());
        item.put("code", diagnostic.code().id());
        item.put("message", sentences.sentence(diagnostic));
        sentences.hint(diagnostic).ifPresent(hint -> item.put("hint", hint));
        return item;
    }

    /** Workflow commands, which a code host shows beside the line. */
    private String github(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            String message = sentences.message(d);
            out.append(
                    "::%s file=%s,line=%d,col=%d,title=%s::%s\n"
                            .formatted(
                                    d.severity() == Severity.NOTE ? "notice" : d.severity().label(),
                                    property(d.location().file()),
                                    d.location().line(),
                                    d.location().column(),
                                    d.code().id(),
                                    data(message)));
        }
        return out.toString();
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }
}
