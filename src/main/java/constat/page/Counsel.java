package constat.page;

import constat.content.Document;
import constat.guidance.Guidance;
import constat.guidance.Letter;
import constat.guidance.Triage;
import constat.i18n.Language;
import constat.i18n.Text;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages that the tree of questions and the letters fill. */
final class Counsel {

    private final Desk desk;
    private final PageContext context;
    private final Guidance guidance;
    private final Helplines helplines;

    Counsel(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.guidance = context.input().guidance();
        this.helplines = new Helplines(context);
    }

    TemplateInstance triage(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections) {
        Triage triage = guidance.triage();
        return triage == null
                ? new ArticlePage(shell, intro, sections, false)
                : new TriagePage(
                        shell,
                        intro,
                        sections,
                        triage.questions().stream().map(this::ask).toList(),
                        triage.outcomes().stream().map(this::end).toList());
    }

    /** The page of a letter, whose words are French in both languages. */
    TemplateInstance letter(
            Document page, Shell shell, List<Part.Chunk> intro, List<Part.Section> sections) {
        Letter letter = guidance.letterOf(page.id()).orElseThrow();
        List<Text> paragraphs = letter.paragraphs();
        Text reviewed = letter.reviewed();
        return new LetterPage(
                shell,
                intro,
                sections,
                letter.id() + ".txt",
                paragraphs.stream().map(p -> desk.prose().letter(p.in(Language.FR))).toList(),
                paragraphs.stream()
                        .map(p -> desk.prose().inline(p.in(Language.EN), Language.EN))
                        .toList(),
                reviewed == null ? null : desk.prose().inline(reviewed));
    }

    private TriagePage.Ask ask(Triage.Question question) {
        Text hint = question.hint();
        return new TriagePage.Ask(
                anchor(question.id()),
                desk.prose().inline(question.text()),
                hint == null ? null : desk.prose().inline(hint),
                question.answers().stream()
                        .map(
                                answer ->
                                        new Part.Anchor(
                                                "#" + anchor(answer.to()),
                                                desk.prose().inline(answer.text()),
                                                null))
                        .toList());
    }

    private TriagePage.End end(Triage.Outcome outcome) {
        return new TriagePage.End(
                anchor(outcome.id()),
                desk.prose().inline(outcome.title()),
                inline(outcome.now()),
                inline(outcome.keep()),
                helplines.lines(outcome.call()),
                letter(outcome.letter()),
                desk.prose().inline(outcome.later()),
                outcome.pages().stream().flatMap(this::page).toList(),
                desk.prose().inline(outcome.basis()));
    }

    private List<RawString> inline(List<Text> texts) {
        return texts.stream().map(desk.prose()::inline).toList();
    }

    private Part.@Nullable Anchor letter(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(guidance::letter)
                .flatMap(letter -> page(letter.page()).findFirst())
                .orElse(null);
    }

    private Stream<Part.Anchor> page(String id) {
        return context.document(id).map(desk.shells().ways()::anchor).stream();
    }

    /** Steps have a mark, so that none takes the anchor of another part of the page. */
    private static String anchor(String step) {
        return "q-" + step;
    }
}
