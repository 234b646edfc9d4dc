package constat.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.content.Document;
import constat.content.FrontMatter.Audience;
import constat.content.FrontMatter.View;
import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Source;
import constat.i18n.Language;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a page is, for programs: JSON-LD in the words of schema.org, and the {@code citation_}
 * fields that reference managers read. We rate nobody, so there is no {@code ClaimReview}.
 */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAD_END = "</head>";

    private final PageContext context;
    private final ProseHtml prose;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Described> records = new HashMap<>();

    /** A record's page: its title, and what schema.org has to say about it, once it is asked. */
    private record Described(String title, Supplier<List<Map<String, Object>>> graph) {}

    LinkedData(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
        context.documents().forEach(d -> documents.put(d.address(), d));
        LinkedRecords linked = new LinkedRecords(context, prose);
        FactState facts = context.facts();
        for (QuestionState question : facts.questions()) {
            String path = context.addresses().question(question.question(), context.language());
            String title = prose.plain(question.question().text().in(context.language()));
            records.put(path, new Described(title, () -> linked.question(question, path)));
        }
        for (Event event : facts.events()) {
            String path = context.addresses().event(event.id(), context.language());
            String title = prose.plain(event.title().in(context.language()));
            records.put(path, new Described(title, () -> List.of(linked.event(event, path))));
        }
        for (Precedent precedent : facts.precedents()) {
            String path = context.addresses().precedent(precedent.id(), context.language());
            String title = prose.plain(precedent.title().in(context.language()));
            records.put(
                    path, new Described(title, () -> List.of(linked.precedent(precedent, path))));
        }
        for (Source source : facts.sources()) {
            String path = context.addresses().source(source.id(), context.language());
            String title = prose.plain(source.title().in(context.language()));
            records.put(path, new Described(title, () -> List.of(linked.source(source, path))));
        }
    }

    /**
     * The page with what programs read at the end of its head.
     *
     * @param fixes mended mistakes in what the page shows
     */
    RenderedPage described(RenderedPage page, List<Part.Fix> fixes) {
        if (page.status() != 200) {
            return page;
        }
        Described record = records.get(page.path());
        if (record != null) {
            return headed(page, citation(record.title(), page) + script(record.graph().get()));
        }
        Document document = documents.get(page.path());
        return document == null ? page : headed(page, head(document, page, fixes));
    }

    /**
     * A past state of a page: what it rebuilds and up to which day. It is no work to cite; the live
     * page is.
     *
     * @param live path of the page of which it is a past state
     */
    RenderedPage past(RenderedPage page, String live, List<Part.Fix> fixes) {
        if (page.status() != 200) {
            return page;
        }
        Map<String, Object> thing =
                LinkedRecords.ordered(
                        "WebPage",
                        "url",
                        url(page.path()),
                        "inLanguage",
                        context.language().tag(),
                        "temporalCoverage",
                        "../" + page.updated(),
                        "exampleOfWork",
                        Map.of("@id", url(live)),
                        "publisher",
                        publisher());
        return headed(page, script(List.of(corrected(thing, fixes))));
    }

    private Map<String, Object> corrected(Map<String, Object> thing, List<Part.Fix> fixes) {
        if (!fixes.isEmpty()) {
            thing.put("correction", new LinkedRecords(context, prose).corrections(fixes));
        }
        return thing;
    }

    private static RenderedPage headed(RenderedPage page, String head) {
        return page.with(page.html().replace(HEAD_END, head + HEAD_END));
    }

    private String head(Document document, RenderedPage page, List<Part.Fix> fixes) {
        String script = script(List.of(corrected(document(document, page), fixes)));
        return light(document)
                ? script
                : citation(prose.plain(document.matter().title()), page) + script;
    }

    /** Home and patients' pages must arrive at once. */
    private static boolean light(Document document) {
        return document.matter().view() == View.HOME
                || document.matter().audience() == Audience.PATIENT;
    }

    private Map<String, Object> document(Document document, RenderedPage page) {
        View view = document.matter().view();
        boolean home = view == View.HOME;
        boolean asked = view == View.QUESTIONS;
        if (!home && light(document)) {
            return guidance(page);
        }
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", home ? "WebSite" : asked ? "FAQPage" : "Article");
        thing.put("url", url(page.path()));
        String name =
                home ? context.site().name().in(context.language()) : document.matter().title();
        thing.put(home ? "name" : "headline", prose.plain(name));
        thing.put("inLanguage", context.language().tag());
        thing.put("dateModified", page.updated().toString());
        if (home) {
            thing.put("publisher", publisher());
        }
        if (!home) {
            thing.put("author", publisher());
            if (page.counterpart() != null) {
                thing.put("workTranslation", Map.of("@id", url(page.counterpart())));
            }
        }
        if (asked) {
            thing.put("mainEntity", new LinkedRecords(context, prose).answers());
        }
        return thing;
    }

    /** As little as says what it is. */
    private static Map<String, Object> guidance(RenderedPage page) {
        List<Map<String, Object>> asked = AskedHeadings.in(page.html());
        Map<String, Object> thing =
                LinkedRecords.ordered(
                        asked.isEmpty() ? "WebPage" : "FAQPage",
                        "dateModified",
                        page.updated().toString());
        if (!asked.isEmpty()) {
            thing.put("mainEntity", asked);
        }
        return thing;
    }

    /** Whose corrections are where. */
    private Map<String, Object> publisher() {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "Organization");
        publisher.put("name", context.site().name().in(context.language()));
        context.document(View.CORRECTIONS)
                .ifPresent(d -> publisher.put("correctionsPolicy", url(d.address())));
        return publisher;
    }

    private String url(String path) {
        return context.input().publicUrl() + path;
    }

    private static String script(List<Map<String, Object>> graph) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        if (graph.size() == 1) {
            all.putAll(graph.get(0));
        } else {
            all.put("@graph", graph);
        }
        try {
            String json = JSON.writeValueAsString(all).replace("<", "\\u003c");
            return "<script type=\"application/ld+json\">" + json + "</script>\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of words are always JSON", e);
        }
    }

    private String citation(String title, RenderedPage page) {
        Language language = context.language();
        List<String> fields = new ArrayList<>();
        fields.add(meta("title", title));
        fields.add(meta("author", context.site().name().in(language)));
        fields.add(
                meta(
                        "publication_date",
                        page.updated()
                                .format(DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT))));
        fields.add(meta("language", language.tag()));
        fields.add(meta("public_url", url(page.path())));
        return String.join("", fields);
    }

    private static String meta(String name, String content) {
        return "<meta name=\"citation_"
                + name
                + "\" content=\""
                + DirectiveHtml.escape(content)
                + "\">\n";
    }
}
