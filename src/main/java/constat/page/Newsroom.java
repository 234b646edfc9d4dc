package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.content.LinkUse;
import constat.fact.QuestionState;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.i18n.Language;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages for the press: sentences to copy, statements side by side, the data, what changed. */
final class Newsroom {

    private final Desk desk;
    private final PageContext context;
    private final Language language;

    Newsroom(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.language = context.language();
    }

    TemplateInstance press(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections) {
        return new PressPage(
                shell,
                intro,
                sections,
                new Misreadings(context, desk.prose()).all(),
                context.document(View.MISREADINGS).map(desk.shells().ways()::anchor).stream()
                        .toList());
    }

    TemplateInstance data(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections) {
        ListFiles lists = new ListFiles(context);
        List<OpenDataPage.DataLine> files = new ArrayList<>();
        for (String kind : context.site().addresses().keySet()) {
            context.documentAt(lists.page(kind))
                    .filter(d -> d.matter().view() != View.OPEN_DATA)
                    .map(desk.shells().ways()::anchor)
                    .map(a -> new OpenDataPage.DataLine(a.href(), a.text()))
                    .ifPresent(files::add);
        }
        return new OpenDataPage(
                shell,
                intro,
                sections,
                files,
                lists.book(),
                new ApiDescriptions(context, desk.prose()).description());
    }

    /** By day, the newest first. */
    TemplateInstance changes(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections) {
        Map<LocalDate, List<News>> days =
                new ChangeLog(desk)
                        .all().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                News::on, LinkedHashMap::new, Collectors.toList()));
        return new ChangesPage(
                shell,
                intro,
                sections,
                days.entrySet().stream()
                        .map(
                                day ->
                                        new ChangesPage.Day(
                                                day.getKey().toString(),
                                                context.day(day.getKey()),
                                                day.getValue()))
                        .toList());
    }

    TemplateInstance unanswered(Shell shell, List<Part.Chunk> intro, List<Part.Section> sections) {
        return new UnansweredPage(
                shell,
                intro,
                sections,
                new Matrix(desk).unanswered(),
                new ChangeLog(desk).closed());
    }

    /** The questions are those that the page's own text links. */
    TemplateInstance comparison(
            Document document, Shell shell, List<Part.Chunk> intro, List<Part.Section> sections) {
        List<String> linked =
                document.body().links().stream().map(LinkUse::destination).distinct().toList();
        List<ComparisonPage.Compared> compared = new ArrayList<>();
        for (String path : linked) {
            context.facts().questions().stream()
                    .filter(q -> address(q).equals(path))
                    .map(this::compared)
                    .forEach(compared::add);
        }
        return new ComparisonPage(shell, intro, sections, compared);
    }

    private String address(QuestionState question) {
        return context.addresses().question(question.question(), language);
    }

    private ComparisonPage.Compared compared(QuestionState question) {
        Statement preferred = question.preferred();
        LocalDate known = preferred == null ? null : preferred.known();
        return new ComparisonPage.Compared(
                question.id(),
                address(question),
                desk.prose().inline(question.question().text()),
                preferred == null ? "" : preferred.id(),
                known == null ? null : context.day(known),
                preferred == null || question.standing() == Standing.DISPUTED
                        ? null
                        : desk.statements().answer(question, preferred),
                desk.statements().mark(question),
                question.statements().stream()
                        .map(s -> desk.statements().claim(question, s))
                        .toList());
    }
}
