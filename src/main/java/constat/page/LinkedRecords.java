package constat.page;

import constat.fact.Actor;
import constat.fact.Event;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Revision;
import constat.fact.Source;
import constat.fact.SourceReference;
import constat.fact.Statement;
import constat.i18n.Language;
import constat.prose.CorrectionWords;
import constat.prose.DirectiveText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records in the words of schema.org; a statement's text holds its caveats. */
final class LinkedRecords {

    private static final String MODIFIED = "dateModified";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final PageContext context;
    private final ProseHtml prose;
    private final Language language;
    private final DirectiveText words;

    LinkedRecords(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
        this.language = context.language();
        this.words = new DirectiveText(context.facts());
    }

    /** The data of a question, and each statement about it. */
    List<Map<String, Object>> question(QuestionState question, String path) {
        List<Map<String, Object>> graph = new ArrayList<>();
        Map<String, Object> data = thing("Dataset", path);
        String text = prose.plain(question.question().text().in(language));
        data.put("name", text);
        data.put("description", answer(question) == null ? text : answer(question));
        data.put("license", LICENCE);
        data.put("isAccessibleForFree", true);
        data.put(
                "distribution",
                List.of(
                        download(path + ".json", "application/json"),
                        download(path + ".csv", "text/csv")));
        revision(data, question.question().revision());
        data.put(
                MODIFIED,
                RecordPages.updated(question.question().revision(), question.statements())
                        .toString());
        graph.add(data);
        question.statements().forEach(s -> graph.add(claim(question, s, path)));
        return graph;
    }

    private @Nullable String answer(QuestionState question) {
        Statement preferred = question.preferred();
        return preferred == null ? null : words.said(question, preferred, language);
    }

    private Map<String, Object> download(String path, String type) {
        return ordered("DataDownload", "contentUrl", url(path), "encodingFormat", type);
    }

    private Map<String, Object> claim(QuestionState question, Statement said, String path) {
        Map<String, Object> claim = thing("Claim", path + "#" + said.id());
        claim.put("text", words.said(question, said, language));
        claim.put("author", actor(said.speaker()));
        put(claim, "datePublished", said.known());
        claim.put(
                "appearance",
                Stream.concat(Stream.of(said.source()), said.also().stream())
                        .map(SourceReference::source)
                        .flatMap(id -> context.facts().source(id).stream())
                        .map(this::work)
                        .toList());
        revision(claim, said.revision());
        return claim;
    }

    private Map<String, Object> actor(Actor actor) {
        String type = actor.type().equals("person") ? "Person" : "Organization";
        return ordered(type, "name", prose.plain(actor.label().in(language)));
    }

    Map<String, Object> event(Event event, String path) {
        Map<String, Object> thing = thing("Event", path);
        thing.put("name", prose.plain(event.title().in(language)));
        thing.put("description", prose.plain(event.text().in(language)));
        put(thing, "startDate", event.about().earliest());
        put(thing, "endDate", event.about().latest());
        Map<String, Object> page = thing("WebPage", path);
        page.remove("@id");
        revision(page, event.revision());
        thing.put("subjectOf", page);
        return thing;
    }

    Map<String, Object> precedent(Precedent precedent, String path) {
        Map<String, Object> thing = thing("Article", path);
        thing.put("headline", prose.plain(precedent.title().in(language)));
        thing.put("description", prose.plain(precedent.summary().in(language)));
        thing.put("about", actor(precedent.body()));
        revision(thing, precedent.revision());
        return thing;
    }

    Map<String, Object> source(Source source, String path) {
        Map<String, Object> thing = thing("WebPage", path);
        thing.put("mainEntity", work(source));
        revision(thing, source.revision());
        return thing;
    }

    private Map<String, Object> work(Source source) {
        Map<String, Object> work =
                ordered("CreativeWork", "name", prose.plain(source.title().in(language)));
        work.put("publisher", ordered("Organization", "name", source.publisher()));
        work.put("inLanguage", source.language().tag());
        put(work, "datePublished", source.publishedOn());
        put(work, "url", source.address());
        put(work, "identifier", source.identifier());
        return work;
    }

    /** Questions that somebody answers, each with our sentence about it. */
    List<Map<String, Object>> answers() {
        return context.facts().questions().stream()
                .filter(q -> answer(q) != null)
                .map(this::answered)
                .toList();
    }

    private Map<String, Object> answered(QuestionState question) {
        String name = prose.plain(question.question().text().in(language));
        return asked(name, Objects.toString(answer(question), ""));
    }

    static Map<String, Object> asked(String question, String answer) {
        return ordered(
                "Question", "name", question, "acceptedAnswer", ordered("Answer", "text", answer));
    }

    /** A thing with its fields, in the order of writing: the same bytes each time. */
    static Map<String, Object> ordered(String type, Object... fields) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i < fields.length; i += 2) {
            thing.put(fields[i].toString(), fields[i + 1]);
        }
        return thing;
    }

    private Map<String, Object> thing(String type, String path) {
        Map<String, Object> thing = ordered(type, "@id", url(path), "url", url(path));
        if (!type.equals("Event")) {
            thing.put("inLanguage", language.tag());
        }
        return thing;
    }

    private void revision(Map<String, Object> thing, Revision revision) {
        thing.put(MODIFIED, revision.updated().toString());
        if (!revision.corrections().isEmpty()) {
            thing.put("correction", revision.corrections().stream().map(this::correction).toList());
        }
    }

    private Map<String, Object> correction(Revision.Correction correction) {
        return correction(
                CorrectionWords.former(correction.was(), language),
                prose.plain(correction.why().in(language)),
                correction.on().toString());
    }

    private Map<String, Object> correction(String was, String why, String on) {
        return ordered(
                "CorrectionComment",
                "text",
                context.press().newsWas(was, why),
                "datePublished",
                on);
    }

    /** What was mended in what a page shows. */
    List<Map<String, Object>> corrections(List<Part.Fix> fixes) {
        return fixes.stream()
                .map(f -> correction(ProseHtml.text(f.was()), ProseHtml.text(f.why()), f.iso()))
                .toList();
    }

    private static void put(Map<String, Object> thing, String key, @Nullable Object value) {
        if (value != null) {
            thing.put(key, value.toString());
        }
    }

    private String url(String path) {
        return context.input().publicUrl() + path;
    }
}
