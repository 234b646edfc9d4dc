package constat.diagnostic;

import constat.i18n.Language;
import java.util.stream.Collectors;

/** Diagnostics as the lines an editor reads, without the summary. */
public final class Lines {

    private Lines() {}

    public static String english(Diagnostics diagnostics) {
        return in(Language.EN, diagnostics);
    }

    public static String in(Language language, Diagnostics diagnostics) {
        DiagnosticSentences sentences = new DiagnosticSentences(language);
        return diagnostics.sorted().stream().map(sentences::line).collect(Collectors.joining("\n"));
    }
}
