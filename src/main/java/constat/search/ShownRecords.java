package constat.search;

import constat.content.Document;
import constat.fact.Actor;
import constat.fact.Derived;
import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Reading;
import constat.fact.Term;
import constat.guidance.Guidance;
import constat.guidance.Triage;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.prose.AnswerWords;
import constat.prose.DirectiveText;
import constat.search.IndexedDocument.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page shows of the records beside the text that its editors wrote. */
final class ShownRecords {

    private static final String STEP = "q-";

    private final FactState facts;
    private final Guidance guidance;
    private final DirectiveText words;
    private final Language language;

    ShownRecords(DirectiveText words, SiteIndexer.Content content, Language language) {
        this.facts = content.facts();
        this.guidance = content.guidance();
        this.words = words;
        this.language = language;
    }

    /** In the order in which they are shown; empty for a page of words alone. */
    List<Section> on(Document page) {
        return switch (page.matter().view()) {
            case ACTORS -> facts.actors().stream().map(this::actor).toList();
            case MATRIX -> facts.readings().stream().map(this::reading).toList();
            case FIGURES -> figures();
            case TIMELINE -> list(facts.events().stream().map(this::event));
            case PRECEDENTS -> list(facts.precedents().stream().map(this::precedent));
            case GLOSSARY -> list(facts.terms().stream().map(this::term));
            case TRIAGE -> steps();
            case LETTER, POSTER -> letter(page);
            default -> List.of();
        };
    }

    private Section actor(Actor actor) {
        return new Section(actor.id(), plain(actor.label()), plain(actor.role()));
    }

    private Section reading(Reading reading) {
        return new Section(reading.id(), plain(reading.title()), plain(reading.text()));
    }

    private List<Section> figures() {
        Stream<String> all =
                facts.questions().stream().filter(QuestionState::figure).map(this::figure);
        return Stream.concat(list(all).stream(), facts.derived().stream().map(this::derived))
                .toList();
    }

    private String figure(QuestionState state) {
        return Stream.ofNullable(state.preferred())
                        .map(
                                answer ->
                                        AnswerWords.value(
                                                state.question(), answer.answer(), language))
                        .collect(Collectors.joining())
                + " "
                + plain(state.question().text());
    }

    private Section derived(Derived derived) {
        String note = derived.note() == null ? "" : " " + plain(derived.note());
        return new Section(
                derived.id(), plain(derived.title()), AnswerWords.value(derived, language) + note);
    }

    private String event(Event event) {
        return plain(event.title());
    }

    private String precedent(Precedent precedent) {
        return plain(precedent.title());
    }

    private String term(Term term) {
        return plain(term.name());
    }

    private List<Section> steps() {
        Triage triage = guidance.triage();
        return triage == null
                ? List.of()
                : Stream.concat(
                                triage.questions().stream().map(this::question),
                                triage.outcomes().stream().map(this::outcome))
                        .toList();
    }

    private Section question(Triage.Question question) {
        return new Section(
                STEP + question.id(),
                plain(question.text()),
                joined(question.answers().stream().map(Triage.Answer::text)));
    }

    private Section outcome(Triage.Outcome outcome) {
        Stream<Text> acts = Stream.concat(outcome.now().stream(), outcome.keep().stream());
        return new Section(
                STEP + outcome.id(),
                plain(outcome.title()),
                joined(Stream.concat(acts, Stream.of(outcome.later()))));
    }

    private List<Section> letter(Document page) {
        return guidance
                .letterOf(page.id())
                .map(letter -> new Section("letter", "", joined(letter.paragraphs().stream())))
                .stream()
                .toList();
    }

    private static List<Section> list(Stream<String> texts) {
        return List.of(new Section("", "", texts.collect(Collectors.joining(". "))));
    }

    private String joined(Stream<Text> texts) {
        return texts.map(this::plain).collect(Collectors.joining(" "));
    }

    private String plain(Text text) {
        return words.plain(text, language);
    }
}
