package constat.page;

import constat.content.Document;
import constat.content.FrontMatter;
import constat.content.FrontMatter.View;
import constat.fact.Event;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills what stands around a page. */
final class Shells {

    private final PageContext context;
    private final ProseHtml prose;
    private final Timelines timelines;
    private final Cards cards;
    private final Messages messages;
    private final Helplines helplines;
    private final Neighbours neighbours;
    private final Ways ways;

    /**
     * What one page says of itself.
     *
     * @param other path in the other language, or null
     * @param parent id of the page above it, current in the navigation, or null
     * @param late the day on which the text it was translated from changed, or null
     * @param exit whether its reader may have to leave quickly
     * @param help situations whose helplines stand above everything
     * @param letter whether it is under the strictest policy, which lets no form be sent
     * @param card what a link to it shows elsewhere
     * @param live the page of which it is a past state, or null
     */
    record Sheet(
            String path,
            @Nullable String other,
            String heading,
            String shortTitle,
            String description,
            LocalDate verifiedOn,
            @Nullable LocalDate reviewBy,
            @Nullable String parent,
            @Nullable LocalDate late,
            boolean exit,
            List<String> help,
            boolean letter,
            Cards.Made card,
            @Nullable String live) {

        /** The same page with a card of its own. */
        Sheet with(Cards.Made newCard) {
            return new Sheet(
                    path,
                    other,
                    heading,
                    shortTitle,
                    description,
                    verifiedOn,
                    reviewBy,
                    parent,
                    late,
                    exit,
                    help,
                    letter,
                    newCard,
                    live);
        }
    }

    Shells(PageContext context, ProseHtml prose, Timelines timelines) {
        this.context = context;
        this.prose = prose;
        this.timelines = timelines;
        this.cards = new Cards(context, prose);
        this.messages = context.messages();
        this.helplines = new Helplines(context);
        this.neighbours = new Neighbours(context, prose, timelines);
        this.ways = new Ways(context, prose);
    }

    /** What a document says of itself. */
    Sheet sheet(Document document) {
        FrontMatter matter = document.matter();
        return new Sheet(
                document.address(),
                counterpart(document),
                matter.title(),
                matter.shortTitleOrTitle(),
                matter.description(),
                matter.verifiedOn(),
                matter.reviewBy(),
                matter.parent(),
                twin(document)
                        .filter(document::behind)
                        .map(original -> original.matter().updated())
                        .orElse(null),
                !matter.help().isEmpty() || matter.view().guides(),
                matter.help(),
                matter.letter(),
                cards.of(document),
                null);
    }

    Ways ways() {
        return ways;
    }

    Cards cards() {
        return cards;
    }

    @Nullable String counterpart(Document document) {
        return twin(document).map(Document::address).orElse(null);
    }

    private Optional<Document> twin(Document document) {
        return context.input().documents().stream()
                .filter(d -> d.language() != document.language() && d.id().equals(document.id()))
                .findFirst();
    }

    /** What a record's page says of itself: it is reviewed with the page that lists it. */
    Sheet sheet(String path, String other, String heading, String description, View list) {
        Optional<Document> parent = context.document(list);
        return new Sheet(
                path,
                other,
                heading,
                heading,
                description,
                parent.map(d -> d.matter().verifiedOn()).orElse(context.site().published()),
                parent.map(d -> d.matter().reviewBy()).orElse(null),
                parent.map(Document::id).orElse(null),
                null,
                false,
                List.of(),
                false,
                parent.or(() -> context.document(View.HOME))
                        .map(cards::of)
                        .orElseGet(() -> cards.of(heading, description)),
                null);
    }

    Shell shell(Sheet sheet) {
        Language language = context.language();
        String heading = prose.plain(sheet.heading());
        String name = context.site().name().in(language);
        return new Shell(
                language.tag(),
                language.other().tag(),
                messages.titleSite(heading, name),
                prose.heading(sheet.heading()),
                prose.plain(sheet.shortTitle()),
                prose.plain(sheet.description()),
                sheet.path(),
                absolute(sheet.live() == null ? sheet.path() : sheet.live()),
                sheet.live() != null,
                alternates(sheet),
                sheet.other() == null ? home(language.other()) : sheet.other(),
                social(sheet, heading),
                context.assets().stylesheet().path(),
                context.assets().records().path(),
                context.assets().scripts(),
                name,
                prose.inline(context.site().subject()),
                prose.inline(context.site().independence()),
                home(language),
                ways.search(sheet),
                ways.navigation(sheet),
                ways.crumbs(sheet.parent()),
                neighbours.of(sheet.path()),
                ways.links(),
                timelines.span().map(span -> line(span, sheet.verifiedOn())).orElse(null),
                messages.freshness(context.sourcesUntil(), context.day(sheet.verifiedOn())),
                review(sheet),
                sheet.late() == null ? null : messages.translationLate(context.day(sheet.late())),
                sheet.exit() ? exit() : null,
                sheet.help().isEmpty() ? null : helplines.top(sheet.help()),
                ways.feeds(),
                new ListFiles(context).of(sheet.path()));
    }

    private Shell.Social social(Sheet sheet, String heading) {
        return new Shell.Social(
                absolute(sheet.card().file().path()),
                sheet.card().words(),
                heading,
                sheet.parent() == null ? "website" : "article");
    }

    private @Nullable String exit() {
        Text exit = context.site().exit();
        return exit == null ? null : exit.in(context.language());
    }

    private static String home(Language language) {
        return "/" + language.tag() + "/";
    }

    private String absolute(String path) {
        return context.input().publicUrl() + path;
    }

    private List<Shell.Alternate> alternates(Sheet sheet) {
        if (sheet.other() == null) {
            return List.of();
        }
        Language language = context.language();
        String french = language == Language.FR ? sheet.path() : sheet.other();
        String english = language == Language.FR ? sheet.other() : sheet.path();
        return List.of(
                new Shell.Alternate("fr", absolute(french)),
                new Shell.Alternate("en", absolute(english)),
                new Shell.Alternate("x-default", absolute(french)));
    }

    private @Nullable String review(Sheet sheet) {
        LocalDate due = sheet.reviewBy();
        return due == null || !context.input().today().isAfter(due)
                ? null
                : messages.reviewLate(context.day(due));
    }

    private Shell.Line line(Timelines.Span span, LocalDate verifiedOn) {
        LocalDate until = context.site().sourcesUntil();
        double days = Math.max(1, ChronoUnit.DAYS.between(span.first(), verifiedOn));
        double known = 100 * span.days() / days;
        double end = 100 * ChronoUnit.DAYS.between(span.first(), until) / days;
        return new Shell.Line(
                percent(known),
                percent(end),
                percent(Math.min(99, end + 1)),
                label(span, span.first()),
                label(span, span.last()),
                messages.sourcesUntil(context.day(until)),
                messages.reviewed(context.shortDay(verifiedOn)));
    }

    private String label(Timelines.Span span, LocalDate day) {
        String date = context.shortDay(day);
        return timelines
                .eventOf(span, day)
                .map(Event::title)
                .map(title -> prose.plain(title.in(context.language())) + ", " + date)
                .orElse(date);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    static Stream<Part.Section> titled(List<Part.Section> sections) {
        return sections.stream().filter(section -> section.title() != null);
    }
}
