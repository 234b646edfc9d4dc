package constat.prose;

import constat.content.Directive;
import constat.content.Markdown;
import constat.content.Prose;
import constat.content.ProseBlock;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.fact.Derived;
import constat.fact.FactState;
import constat.fact.Helpline;
import constat.fact.QuestionState;
import constat.fact.Quotation;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.i18n.Typography;
import constat.prose.Sentence.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a directive prints, from the state of the facts at a date. */
public final class DirectiveText {

    /** Texts may hold directives whose texts hold directives; deeper ones print nothing. */
    private static final int MAX_DEPTH = 4;

    private static final Location NOWHERE = Location.start("?");

    private final FactState state;

    /** Records name the same speakers and caveats over and over: each text is read once. */
    private final Map<Read, String> read = new ConcurrentHashMap<>();

    private record Read(String markdown, Language language, int depth) {}

    public DirectiveText(FactState state) {
        this.state = state;
    }

    /** The parts of what an inline directive prints, or empty if it names nothing known. */
    public Optional<Sentence> sentence(Directive directive, Language language) {
        String id = directive.label();
        String form = directive.attribute("form", "");
        return switch (directive.name()) {
            case "fact" -> fact(id, form, language);
            case "claim" -> state.statement(id).flatMap(s -> claim(s, form, language));
            case "term" ->
                    state.term(id).map(t -> Sentence.of(Role.TERM, t.name().in(language), t.id()));
            case "helpline" -> state.helpline(id).map(h -> helpline(h, language));
            case "site" -> Optional.of(Sentence.of(Role.WORDS, site(language), null));
            case "literal" -> Optional.of(Sentence.of(Role.WORDS, id, null));
            default -> Optional.empty();
        };
    }

    /** The day on which our sources end: all that a text can ask of the site as a whole. */
    private String site(Language language) {
        return Formats.day(state.sourcesUntil(), language);
    }

    private Optional<Sentence> fact(String id, String form, Language language) {
        Optional<QuestionState> question = state.question(id);
        return question.isPresent()
                ? question.flatMap(q -> fact(q, form, language))
                : state.derived(id).flatMap(d -> derived(d, form, language));
    }

    private Optional<Sentence> fact(QuestionState question, String form, Language language) {
        Statement preferred = question.preferred();
        if (preferred == null) {
            return Optional.empty();
        }
        return switch (form) {
            case "value" ->
                    value(
                            question.id(),
                            AnswerWords.value(question.question(), preferred.answer(), language));
            case "rounded" ->
                    value(
                            question.id(),
                            AnswerWords.rounded(question.question(), preferred.answer(), language));
            case "sentence" -> Optional.of(new Composer(language).sentence(question, preferred));
            default -> Optional.empty();
        };
    }

    private Optional<Sentence> derived(Derived derived, String form, Language language) {
        return switch (form) {
            case "value", "rounded" -> value(derived.id(), AnswerWords.value(derived, language));
            case "sentence" ->
                    Optional.of(new Composer(language).sentence(derived, state.questions()));
            default -> Optional.empty();
        };
    }

    private static Optional<Sentence> value(String id, String words) {
        return Optional.of(Sentence.of(Role.VALUE, words, id));
    }

    /** A clause that names its speaker, or the speaker's own words with the name behind. */
    private static Optional<Sentence> claim(Statement statement, String form, Language language) {
        Text brief = statement.brief();
        if (form.equals("short")) {
            return Optional.ofNullable(brief)
                    .map(text -> Sentence.of(Role.CAVEAT, text.in(language), statement.id()));
        }
        if (!form.equals("quote")) {
            return Optional.empty();
        }
        Quotation quotation = statement.quotation();
        if (quotation != null) {
            return Optional.of(quotation(statement, quotation, language));
        }
        return Optional.ofNullable(statement.says() == null ? brief : statement.says())
                .map(text -> Composer.clause(text.in(language)))
                .map(text -> Sentence.of(Role.PARAPHRASE, text, statement.id()));
    }

    private static Sentence quotation(Statement statement, Quotation quotation, Language language) {
        boolean own = quotation.language() == language;
        String translation = quotation.translation();
        String words = own || translation == null ? quotation.text() : translation;
        boolean foreign = !own && translation == null;
        return new Sentence.Builder()
                .part(
                        foreign ? Role.FOREIGN_QUOTATION : Role.QUOTATION,
                        quoted(words, foreign ? quotation.language() : language),
                        statement.id())
                .words(" (")
                .part(
                        Role.SPEAKER,
                        statement.speaker().name().in(language),
                        statement.speaker().id())
                .words(")")
                .build();
    }

    private static String quoted(String words, Language language) {
        return language == Language.FR ? "«\u202f" + words + "\u202f»" : "“" + words + "”";
    }

    /** The name, and the number unless the name holds it. */
    private static Sentence helpline(Helpline helpline, Language language) {
        String name = helpline.name().in(language);
        Sentence.Builder sentence = new Sentence.Builder();
        sentence.part(Role.HELPLINE, name, helpline.id());
        for (String way : List.of("tel", "sms")) {
            String number = helpline.contact().get(way);
            if (number != null && !name.contains(number)) {
                sentence.words(way.equals("sms") ? " (SMS " : " (")
                        .part(Role.CONTACT, Formats.phone(number), way + ":" + number)
                        .words(")");
            }
        }
        return sentence.build();
    }

    /** A statement in a whole sentence: who says it, the value, every caveat. */
    public String said(QuestionState question, Statement statement, Language language) {
        return plain(new Composer(language).sentence(question, statement), language);
    }

    /** What a directive prints, as plain text; empty if it names nothing known. */
    public String plain(Directive directive, Language language) {
        return plain(directive, language, 0);
    }

    /** A text as it is read: directives printed, Markdown gone, typography right. */
    public String plain(Prose prose, Language language) {
        return plain(prose, language, 0);
    }

    /** The same of the inline Markdown of a record. */
    public String plain(Text text, Language language) {
        return plain(text.in(language), language);
    }

    /** The same of inline Markdown. */
    public String plain(String markdown, Language language) {
        return plain(markdown, language, 0);
    }

    /** One block as it is read. */
    public String plain(ProseBlock block, Language language) {
        return plain(block, language, 0);
    }

    private String plain(String markdown, Language language, int depth) {
        Read key = new Read(markdown, language, depth);
        String known = read.get(key);
        if (known == null) {
            Prose prose = Markdown.parseInline(markdown, NOWHERE, new Diagnostics());
            known = plain(prose, language, depth);
            read.put(key, known);
        }
        return known;
    }

    private String plain(Prose prose, Language language, int depth) {
        return prose.blocks().stream()
                .map(block -> plain(block, language, depth))
                .collect(Collectors.joining("\n"));
    }

    private String plain(ProseBlock block, Language language, int depth) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (ProseBlock.Placed placed : block.directives()) {
            out.append(block.text(), from, placed.offset());
            out.append(plain(placed.directive(), language, depth));
            from = placed.offset() + 1;
        }
        return Typography.correct(out.append(block.text().substring(from)).toString(), language)
                .text();
    }

    private String plain(Directive directive, Language language, int depth) {
        if (directive.name().equals("literal")) {
            return directive.label();
        }
        if (depth >= MAX_DEPTH) {
            return "";
        }
        return sentence(directive, language).stream()
                .flatMap(sentence -> sentence.parts().stream())
                .map(part -> words(part, language, depth))
                .collect(Collectors.joining());
    }

    private String words(Sentence.Part part, Language language, int depth) {
        return part.role() == Role.WORDS ? part.text() : plain(part.text(), language, depth + 1);
    }

    /** A composed sentence as plain text. */
    public String plain(Sentence sentence, Language language) {
        return sentence.parts().stream()
                .map(part -> words(part, language, 1))
                .collect(Collectors.joining());
    }
}
