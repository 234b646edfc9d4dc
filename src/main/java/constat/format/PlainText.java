package constat.format;

import constat.fact.Answer;
import constat.fact.FactState;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.i18n.Text;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An editor's inline Markdown as words without markup, its directives resolved by a state. */
final class PlainText {

    private static final Pattern DIRECTIVE =
            Pattern.compile(":([a-z]+)\\[([^\\]]*)](?:\\{(?:\"[^\"]*\"|[^}\"])*})?");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+([^*]+)\\*+");

    private final FactState state;

    PlainText(FactState state) {
        this.state = state;
    }

    String plain(Text text, Language language) {
        String resolved = DIRECTIVE.matcher(text.in(language)).replaceAll(d -> safe(d, language));
        return EMPHASIS.matcher(LINK.matcher(resolved).replaceAll("$1")).replaceAll("$1");
    }

    private String safe(MatchResult directive, Language language) {
        return java.util.regex.Matcher.quoteReplacement(words(directive, language));
    }

    private String words(MatchResult directive, Language language) {
        String label = directive.group(2);
        Optional<String> words =
                switch (directive.group(1)) {
                    case "fact" -> fact(label, language);
                    case "claim" ->
                            state.statement(label)
                                    .map(Statement::brief)
                                    .map(brief -> brief.in(language));
                    case "term" -> state.term(label).map(term -> term.name().in(language));
                    default -> Optional.of(label);
                };
        return words.orElse(label);
    }

    private Optional<String> fact(String id, Language language) {
        return state.question(id)
                .filter(q -> q.preferred() != null)
                .map(q -> Optional.ofNullable(q.preferred()).orElseThrow())
                .filter(s -> s.answer() instanceof Answer.Value)
                .map(s -> NumberFormat.getInstance(language.locale()).format(value(s)));
    }

    private static long value(Statement statement) {
        return ((Answer.Value) statement.answer()).value();
    }
}
