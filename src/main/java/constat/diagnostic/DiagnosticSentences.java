package constat.diagnostic;

import constat.i18n.Language;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of diagnostics in one language, from {@code i18n/diagnostics/}. */
public final class DiagnosticSentences {

    private final Language language;
    private final ResourceBundle bundle;

    public DiagnosticSentences(Language language) {
        this.language = language;
        this.bundle =
                ResourceBundle.getBundle(
                        "diagnostics.diagnostics",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is wrong, without a full stop. */
    public String sentence(Diagnostic diagnostic) {
        return format(diagnostic.code().id(), diagnostic);
    }

    /** What to write instead: the nearest known name, else the code's own hint, else empty. */
    public Optional<String> hint(Diagnostic diagnostic) {
        if (diagnostic.suggestion() != null) {
            return Optional.of(
                    MessageFormat.format(
                            bundle.getString("did-you-mean"), diagnostic.suggestion()));
        }
        String key = diagnostic.code().id() + ".hint";
        return bundle.containsKey(key) ? Optional.of(format(key, diagnostic)) : Optional.empty();
    }

    /**
     * The whole line, as compilers print it: {@code file:line:column: severity[code]: sentence;
     * hint}.
     */
    public String line(Diagnostic diagnostic) {
        return diagnostic.location()
                + ": "
                + bundle.getString(diagnostic.severity().label())
                + "["
                + diagnostic.code().id()
                + "]"
                + space()
                + ": "
                + message(diagnostic);
    }

    /** The sentence and the hint. */
    public String message(Diagnostic diagnostic) {
        return sentence(diagnostic)
                + hint(diagnostic).map(hint -> space() + "; " + hint).orElse("");
    }

    /** What stands before a colon or semicolon. */
    private String space() {
        return language == Language.FR ? "\u202f" : "";
    }

    /** "3 errors, 1 warning", in this language. */
    public String summary(long errors, long warnings) {
        return new MessageFormat(bundle.getString("summary"), language.locale())
                .format(new Object[] {errors, warnings});
    }

    private String format(String key, Diagnostic diagnostic) {
        return MessageFormat.format(bundle.getString(key), diagnostic.arguments().toArray());
    }
}
