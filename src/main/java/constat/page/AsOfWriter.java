package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.FactState;
import constat.i18n.Language;
import constat.input.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what was public at the end of each stop: the four pages that hold data of the case. */
public final class AsOfWriter {

    /** The pages that have past states. */
    public static final List<View> VIEWS =
            List.of(View.FIGURES, View.TIMELINE, View.MATRIX, View.STATEMENTS);

    /**
     * All that past pages are written from: facts, and of documents only what stands around every
     * page. As long as it is equal, so are the pages.
     */
    public record Key(
            Site site,
            List<List<?>> now,
            List<FactState> past,
            String publicUrl,
            List<String> assets,
            List<Named> documents) {}

    /** What the frame of every page says of a document. */
    public record Named(
            String address,
            String id,
            String title,
            String description,
            @Nullable String shortTitle,
            @Nullable String parent,
            View view,
            LocalDate verifiedOn) {}

    /** Everything that {@link #write} depends on. */
    public Key key(PageInput input, List<FactState> past, Assets assets) {
        return new Key(
                input.site(),
                shown(input.now()),
                past,
                input.publicUrl(),
                assets.all().stream().map(Assets.Asset::path).toList(),
                input.documents().stream().map(AsOfWriter::named).toList());
    }

    /** Misreadings are left out: regular expressions equal none, and no past page shows them. */
    private static List<List<?>> shown(FactState now) {
        return List.of(
                now.sources(),
                now.actors(),
                now.questions(),
                now.events(),
                now.derived(),
                now.terms(),
                now.withdrawals());
    }

    private static Named named(Document document) {
        return new Named(
                document.address(),
                document.id(),
                document.matter().title(),
                document.matter().description(),
                document.matter().shortTitle(),
                document.matter().parent(),
                document.matter().view(),
                document.matter().verifiedOn());
    }

    /**
     * The pages of every stop in both languages, and the page that says which stops there are.
     *
     * @param past what was known at each stop, oldest first
     */
    public List<PastPage> write(PageInput input, List<FactState> past, Assets assets) {
        return Stream.of(Language.values())
                .parallel()
                .map(language -> PageContext.of(input, language, assets))
                .flatMap(context -> write(context, past).stream())
                .toList();
    }

    private static List<PastPage> write(PageContext context, List<FactState> past) {
        List<Desk> desks = past.stream().map(state -> Desk.of(context.at(state))).toList();
        Desk live = Desk.of(context);
        Glossary glossary = new Glossary(context, live.prose());
        CorrectionMarks marks = new CorrectionMarks(live);
        LinkedData data = new LinkedData(context, live.prose());
        return new AsOfPages(live, desks)
                .pages().stream()
                        .map(
                                made -> {
                                    RenderedPage page = marks.marked(glossary.linked(made.page()));
                                    return new PastPage(
                                            data.past(page, made.live(), marks.shown(page)),
                                            made.live());
                                })
                        .toList();
    }
}
