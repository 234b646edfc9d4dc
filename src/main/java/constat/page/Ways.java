package constat.page;

import constat.content.Document;
import constat.content.FrontMatter;
import constat.content.FrontMatter.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a reader can go from any page: up, across, to search, to what can be subscribed to. */
final class Ways {

    private static final Set<FrontMatter.Audience> FOR_ALL =
            EnumSet.of(FrontMatter.Audience.ABOUT, FrontMatter.Audience.ALL);

    private final PageContext context;
    private final ProseHtml prose;

    Ways(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
    }

    /** The main doors, the page or what is above it marked. */
    List<Shell.Item> navigation(Shells.Sheet sheet) {
        return context.site().navigation().stream()
                .flatMap(id -> context.document(id).stream())
                .map(d -> item(d, sheet))
                .toList();
    }

    private Shell.Item item(Document document, Shells.Sheet sheet) {
        boolean current =
                document.address().equals(sheet.path()) || document.id().equals(sheet.parent());
        return new Shell.Item(
                document.address(), prose.inline(document.matter().shortTitleOrTitle()), current);
    }

    /** The pages above, the highest first. */
    List<Part.Anchor> crumbs(@Nullable String parent) {
        List<Part.Anchor> crumbs = new ArrayList<>();
        Optional<Document> above = parent == null ? Optional.empty() : context.document(parent);
        while (above.isPresent() && crumbs.size() < 8) {
            crumbs.add(0, anchor(above.get()));
            String next = above.get().matter().parent();
            above = next == null ? Optional.empty() : context.document(next);
        }
        return crumbs;
    }

    Part.Anchor anchor(Document document) {
        return new Part.Anchor(
                document.address(), prose.inline(document.matter().shortTitleOrTitle()), null);
    }

    /** Pages about the site and for everybody; the site map among them names all others. */
    List<Part.Anchor> links() {
        return context.documents().stream()
                .filter(d -> !context.site().navigation().contains(d.id()))
                .filter(d -> FOR_ALL.contains(d.matter().audience()))
                .filter(d -> d.matter().view() != View.NOT_FOUND && d.matter().parent() != null)
                .map(this::link)
                .toList();
    }

    /** The accessibility statement is named by what it states, as the law has it. */
    private Part.Anchor link(Document document) {
        return document.matter().view() == View.ACCESSIBILITY
                ? new Part.Anchor(
                        document.address(), ProseHtml.words(new AuditReport(context).label()), null)
                : anchor(document);
    }

    /** The field; none on the page of results itself. */
    Shell.@Nullable Search search(Shells.Sheet sheet) {
        return context.document(View.SEARCH)
                .map(Document::address)
                .filter(page -> !page.equals(sheet.path()))
                .map(
                        page ->
                                new Shell.Search(
                                        page,
                                        context.searchFiles(),
                                        Found.kinds(context.messages()).stream()
                                                .map(kind -> kind.word() + ":" + kind.name())
                                                .collect(Collectors.joining("|")),
                                        sheet.letter()))
                .orElse(null);
    }

    /** Both formats of the changes and of the corrections, where the site has such pages. */
    List<Shell.Feed> feeds() {
        return Stream.of(View.CHANGES, View.CORRECTIONS)
                .flatMap(view -> context.document(view).stream())
                .flatMap(this::feeds)
                .toList();
    }

    private Stream<Shell.Feed> feeds(Document page) {
        String title = prose.plain(page.matter().shortTitleOrTitle());
        return Stream.of(
                new Shell.Feed(page.address() + ".atom", title, "Atom", "application/atom+xml"),
                new Shell.Feed(
                        page.address() + ".json", title, "JSON Feed", "application/feed+json"));
    }
}
