package constat.search;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.About;
import constat.fact.Addresses;
import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.Helpline;
import constat.fact.Misreading;
import constat.fact.Precedent;
import constat.fact.Precedent.Cell;
import constat.fact.Precedent.CellValue;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.fact.Term;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Text;
import constat.input.Site;
import constat.prose.AnswerWords;
import constat.prose.CorrectionWords;
import constat.prose.DirectiveText;
import constat.search.IndexedDocument.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of one language that have a page, or a place on one. */
final class IndexedRecords {

    private final FactState facts;
    private final Site site;
    private final Language language;
    private final List<Document> documents;
    private final Addresses addresses;
    private final DirectiveText words;

    IndexedRecords(DirectiveText words, SiteIndexer.Content content, Language language) {
        this.facts = content.facts();
        this.site = content.site();
        this.language = language;
        this.documents = content.documents();
        this.addresses = new Addresses(site);
        this.words = words;
    }

    /** By {@code kind/id}, the same in both languages. */
    Map<String, IndexedDocument> all() {
        Map<String, IndexedDocument> all = new LinkedHashMap<>();
        facts.questions().forEach(q -> all.put("question/" + q.id(), question(q)));
        facts.events().forEach(e -> all.put("event/" + e.id(), event(e)));
        facts.precedents().forEach(p -> all.put("precedent/" + p.id(), precedent(p)));
        page(View.GLOSSARY)
                .ifPresent(a -> facts.terms().forEach(t -> all.put("term/" + t.id(), term(t, a))));
        page(View.MISREADINGS)
                .ifPresent(
                        a ->
                                facts.misreadings()
                                        .forEach(
                                                m ->
                                                        all.put(
                                                                "misreading/" + m.id(),
                                                                misreading(m, a))));
        helpPage()
                .ifPresent(
                        a ->
                                facts.helplines()
                                        .forEach(h -> all.put("helpline/" + h.id(), line(h, a))));
        return all;
    }

    /** The page whose help box is for the most situations. */
    private Optional<String> helpPage() {
        return documents.stream()
                .filter(document -> document.language() == language)
                .filter(document -> situations(document) > 0)
                .max(Comparator.comparingInt(IndexedRecords::situations))
                .map(Document::address);
    }

    private static int situations(Document document) {
        return document.body().directives().stream()
                .filter(directive -> directive.name().equals("help"))
                .mapToInt(help -> help.attribute("situations", "").split("[ ,]+").length)
                .max()
                .orElse(0);
    }

    private Optional<String> page(View view) {
        return documents.stream()
                .filter(document -> document.language() == language)
                .filter(document -> document.matter().view() == view)
                .map(Document::address)
                .findFirst();
    }

    private String plain(@Nullable Text text) {
        return text == null ? "" : words.plain(text, language);
    }

    private IndexedDocument question(QuestionState state) {
        Question question = state.question();
        Statement preferred = state.preferred();
        String value =
                preferred == null
                        ? null
                        : AnswerWords.value(question, preferred.answer(), language);
        String answer =
                preferred == null || state.standing() == Standing.DISPUTED
                        ? null
                        : said(state, preferred);
        return new IndexedDocument(
                question.number() ? HitKind.FIGURE : HitKind.QUESTION,
                addresses.question(question, language),
                plain(question.text()),
                Stream.of(plain(question.ofWhat())).filter(w -> !w.isEmpty()).toList(),
                answer == null ? plain(question.note()) : answer,
                state.statements().stream().map(s -> section(state, s)).toList(),
                state.figure() && answer != null ? value : null,
                state.figure() ? answer : null,
                "",
                question.unit() == null ? List.of() : question.unit().words(language));
    }

    /** With a word for each mistake of ours that was mended in it, as everywhere else. */
    private String said(QuestionState state, Statement statement) {
        return Stream.concat(
                        Stream.of(words.said(state, statement, language)),
                        CorrectionWords.of(state, statement, language).stream())
                .collect(Collectors.joining(" "));
    }

    /** A claim, at its own line of its question's page. */
    private Section section(QuestionState state, Statement statement) {
        List<String> texts = new ArrayList<>();
        texts.add(said(state, statement));
        if (statement.quotation() != null && statement.quotation().language() == language) {
            texts.add(statement.quotation().text());
        }
        texts.add(about(statement.about()));
        return new Section(
                statement.id(),
                plain(statement.speaker().label()),
                texts.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(" ")));
    }

    private IndexedDocument event(Event event) {
        String when = about(event.about());
        String text = plain(event.text());
        return new IndexedDocument(
                HitKind.EVENT,
                addresses.event(event.id(), language),
                plain(event.title()),
                List.of(),
                when.isEmpty() ? text : when + separator() + text,
                event.statements().stream().flatMap(s -> section(s).stream()).toList(),
                null,
                null,
                "");
    }

    private Optional<Section> section(Statement statement) {
        return facts.question(statement.question())
                .map(state -> new Section("", "", said(state, statement)));
    }

    private IndexedDocument precedent(Precedent precedent) {
        Stream<Cell> cells =
                Stream.of(
                        precedent.number(),
                        precedent.decided(),
                        precedent.amount(),
                        precedent.people(),
                        precedent.grounds(),
                        precedent.appeal());
        String text =
                Stream.concat(Stream.of(plain(precedent.body().label())), cells.map(this::words))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(". "));
        return new IndexedDocument(
                HitKind.PRECEDENT,
                addresses.precedent(precedent.id(), language),
                plain(precedent.title()),
                List.of(),
                plain(precedent.summary()),
                List.of(new Section("", "", text)),
                null,
                null,
                "");
    }

    private String words(Cell cell) {
        CellValue value = cell.value();
        String note = plain(cell.note());
        String shown = value == null ? "" : words(value);
        return note.isEmpty() ? shown : shown + " (" + note + ")";
    }

    private String words(CellValue value) {
        if (value instanceof CellValue.Words text) {
            return plain(text.text());
        }
        if (value instanceof CellValue.Name name) {
            return name.name();
        }
        if (value instanceof CellValue.Euros euros) {
            return Formats.euros(euros.euros(), language);
        }
        if (value instanceof CellValue.When when) {
            return about(when.about());
        }
        return value instanceof CellValue.Count count
                ? Formats.bigNumber(count.value(), language)
                : Formats.moreThan(((CellValue.MoreThan) value).value(), language);
    }

    private IndexedDocument term(Term term, String page) {
        List<String> also = language == Language.FR ? term.alsoFrench() : term.alsoEnglish();
        return new IndexedDocument(
                HitKind.TERM,
                page + "#term-" + term.id(),
                plain(term.name()),
                also,
                plain(term.definition()),
                List.of(),
                null,
                null,
                "");
    }

    private IndexedDocument misreading(Misreading misreading, String page) {
        return new IndexedDocument(
                HitKind.MISREADING,
                page + "#" + misreading.id(),
                plain(misreading.wrong()),
                List.of(),
                plain(misreading.right()),
                List.of(),
                null,
                null,
                "");
    }

    /** Whoever knows its number looks for that. */
    private IndexedDocument line(Helpline helpline, String page) {
        String terms =
                Stream.of(helpline.cost(), helpline.hours())
                        .map(this::plain)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        List<String> numbers =
                Stream.of("tel", "sms")
                        .flatMap(way -> Stream.ofNullable(helpline.contact().get(way)))
                        .distinct()
                        .toList();
        return new IndexedDocument(
                HitKind.HELPLINE,
                page + "#" + helpline.id(),
                plain(helpline.name()),
                List.of(),
                Stream.concat(numbers.stream(), Stream.of(plain(helpline.whom())))
                        .collect(Collectors.joining(separator(), "", ".")),
                List.of(new Section("", "", terms)),
                null,
                null,
                "",
                numbers);
    }

    /** A day, a month or a named time; empty for what has no name. */
    private String about(@Nullable About about) {
        if (about == null) {
            return "";
        }
        LocalDate day = about.order();
        Site.Period period = site.periods().get(about.period());
        return switch (about.precision()) {
            case DAY, BEFORE -> Formats.day(day, language);
            case MONTH -> Formats.monthYear(YearMonth.from(day), language);
            case PERIOD -> period == null ? "" : period.words().in(language);
            case SPAN, UNKNOWN -> "";
        };
    }

    private String separator() {
        return language == Language.FR ? Formats.NARROW + ": " : ": ";
    }
}
