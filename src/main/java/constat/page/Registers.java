package constat.page;

import constat.content.FrontMatter.View;
import constat.page.DocumentPages.Written;
import io.quarkus.qute.TemplateInstance;

/** The pages whose text introduces a list of records. */
final class Registers {

    private final Desk desk;
    private final PageContext context;
    private final Speakers speakers;

    Registers(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.speakers = new Speakers(desk);
    }

    /** A list of records below the text. */
    TemplateInstance page(View view, Written page) {
        return switch (view) {
            case QUESTIONS ->
                    new QuestionsPage(
                            page.shell(), page.intro(), page.sections(), desk.lists().byStanding());
            case PRECEDENTS ->
                    new PrecedentsPage(
                            page.shell(), page.intro(), page.sections(), desk.precedents().all());
            case SOURCES ->
                    new SourcesPage(
                            page.shell(), page.intro(), page.sections(), desk.lists().sources());
            case CORRECTIONS -> corrections(page);
            case CATEGORIES ->
                    new CategoriesPage(
                            page.shell(),
                            page.intro(),
                            page.sections(),
                            new Categories(desk).groups());
            case MATRIX -> matrix(page);
            case STATEMENTS ->
                    new StatementsPage(
                            page.shell(),
                            page.intro(),
                            page.sections(),
                            page.stops(),
                            speakers.speakers());
            case ACTORS ->
                    new ActorsPage(page.shell(), page.intro(), page.sections(), speakers.actors());
            case MISREADINGS ->
                    new MisreadingsPage(
                            page.shell(),
                            page.intro(),
                            page.sections(),
                            new Misreadings(context, desk.prose()).all());
            default ->
                    new GlossaryPage(
                            page.shell(),
                            page.intro(),
                            page.sections(),
                            new Glossary(context, desk.prose()).entries());
        };
    }

    private TemplateInstance matrix(Written page) {
        Matrix matrix = new Matrix(desk);
        return new MatrixPage(
                page.shell(),
                page.intro(),
                page.sections(),
                page.stops(),
                matrix.groups(),
                matrix.readings());
    }

    private TemplateInstance corrections(Written written) {
        return new CorrectionsPage(
                written.shell(),
                written.intro(),
                written.sections(),
                new Revisions(desk).corrections(),
                desk.lists().withdrawals(),
                context.messages().noCorrections(context.day(context.site().published())));
    }
}
