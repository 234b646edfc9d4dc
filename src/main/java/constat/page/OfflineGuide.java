package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.Audience;
import constat.content.FrontMatter.View;
import constat.i18n.Language;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every page for patients of one language in a file of its own, to be kept and opened without a
 * network: the style is inside, nothing runs and nothing is loaded.
 *
 * @param path where it is offered
 * @param page the path of the page that it begins with
 */
public record OfflineGuide(String path, String page, String html) {

    private static final Pattern MAIN =
            Pattern.compile("<main id=\"main\"[^>]*>(.*)</main>", Pattern.DOTALL);
    private static final Pattern SYMBOLS =
            Pattern.compile("(<div hidden><svg>.*?</svg></div>)", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern UNNEEDED =
            Pattern.compile(
                    "<a class=\"btn exit\"[^>]*>.*?</a>|<nav class=\"crumb\".*?</nav>",
                    Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("( (?:id|aria-labelledby)=\")([^\"]+)");
    private static final Pattern LINK = Pattern.compile("(<a [^>]*?href=\")([^\"]*)");

    /** Where the file of a language is offered. */
    public static String path(Language language) {
        return language == Language.FR ? "/fr/guide-hors-ligne.html" : "/en/offline-guide.html";
    }

    /**
     * The file of a language, from its pages as they were written; none if none is for patients.
     */
    static Optional<OfflineGuide> of(PageContext context, List<RenderedPage> pages) {
        Map<String, RenderedPage> written = new HashMap<>();
        pages.forEach(page -> written.put(page.path(), page));
        List<Document> chapters =
                context.documents().stream()
                        .filter(d -> d.matter().audience() == Audience.PATIENT)
                        .filter(d -> written.containsKey(d.address()))
                        .sorted(Comparator.comparingInt(d -> order(context, d)))
                        .toList();
        return chapters.stream()
                .findFirst()
                .map(first -> new Binder(context, written, chapters).file(first.address()));
    }

    /** What to do comes first, then the tree of questions. */
    private static int order(PageContext context, Document document) {
        if (context.guidance().filter(document::equals).isPresent()) {
            return 0;
        }
        return document.matter().view() == View.TRIAGE ? 1 : 2;
    }

    /** Makes one file of many pages. */
    private record Binder(
            PageContext context, Map<String, RenderedPage> written, List<Document> chapters) {

        OfflineGuide file(String first) {
            Language language = context.language();
            String name = context.site().name().in(language);
            OfflinePage file =
                    new OfflinePage(
                            language.tag(),
                            context.messages().offlineTitle(name),
                            new RawString(context.assets().stylesheet().text()),
                            new RawString(found(SYMBOLS, html(chapters.get(0)))),
                            context.messages().offlineDated(context.day(newest())),
                            context.input().publicUrl() + path(language),
                            chapters.stream().map(this::chapter).toList());
            return new OfflineGuide(path(language), first, file.setLocale(language.tag()).render());
        }

        private LocalDate newest() {
            return chapters.stream()
                    .map(d -> d.matter().updated())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private OfflinePage.Chapter chapter(Document document) {
            String id = document.id();
            String body = UNNEEDED.matcher(found(MAIN, html(document))).replaceAll("");
            body = each(ANCHOR, body, anchors -> prefixed(id, anchors));
            body = each(LINK, body, href -> href(id, href));
            return new OfflinePage.Chapter(
                    id, new RawString(found(TITLE, body)), new RawString(body));
        }

        private String html(Document document) {
            RenderedPage page = written.get(document.address());
            return page == null ? "" : page.html();
        }

        private static String prefixed(String id, String anchors) {
            return Stream.of(anchors.split(" "))
                    .map(anchor -> id + "-" + anchor)
                    .collect(Collectors.joining(" "));
        }

        /** To a chapter of this file if it holds the page, else to the site. */
        private String href(String id, String href) {
            if (href.startsWith("#")) {
                return "#" + id + "-" + href.substring(1);
            }
            if (!href.startsWith("/")) {
                return href;
            }
            String[] parts = href.split("#", 2);
            return chapters.stream()
                    .filter(chapter -> chapter.address().equals(parts[0]))
                    .map(chapter -> "#" + chapter.id() + (parts.length == 2 ? "-" + parts[1] : ""))
                    .findFirst()
                    .orElse(context.input().publicUrl() + href);
        }

        /** Text with the second group of each match changed. */
        private static String each(Pattern pattern, String text, UnaryOperator<String> change) {
            return pattern.matcher(text)
                    .replaceAll(
                            match ->
                                    Matcher.quoteReplacement(
                                            match.group(1) + change.apply(match.group(2))));
        }

        /** The group of the first match, or an empty text. */
        private static String found(Pattern pattern, String text) {
            Matcher match = pattern.matcher(text);
            return match.find() ? match.group(1) : "";
        }
    }
}
