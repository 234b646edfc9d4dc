package constat.edition;

import constat.content.Directive;
import constat.content.Document;
import constat.content.FrontMatter.Audience;
import constat.content.FrontMatter.View;
import constat.content.HeadingUse;
import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.fact.Addresses;
import constat.fact.FactState;
import constat.fact.Helpline;
import constat.fact.Kind;
import constat.fact.RecordKey;
import constat.i18n.Language;
import constat.input.Imprint;
import constat.page.AsOfWriter;
import constat.page.OfflineGuide;
import constat.prose.Corpus;
import constat.prose.LocatedText;
import constat.prose.ProseRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a whole site must be: sentences true to the facts, links that lead somewhere, nothing stale.
 */
final class EditionRules {

    private static final List<String> DATA_FORMS = List.of("", ".json", ".csv");

    private static final Location SITE = Location.start("content/site.yaml");

    private final ProseRules prose = new ProseRules();

    void check(EditionBuilder.Input input, Diagnostics diagnostics) {
        Corpus corpus =
                new Corpus(
                        input.documents(),
                        texts(input),
                        addresses(input),
                        anchors(input),
                        input.site().sourcesUntil());
        prose.check(corpus, input.now(), diagnostics);
        reviews(input, diagnostics);
        GuidanceRules.check(input, diagnostics);
        publisher(input, diagnostics);
    }

    private static List<LocatedText> texts(EditionBuilder.Input input) {
        Stream<LocatedText> facts =
                input.facts().texts().stream()
                        .map(
                                text ->
                                        new LocatedText(
                                                text.record().toString(),
                                                text.language(),
                                                text.text(),
                                                text.location()));
        Stream<LocatedText> guidance =
                input.guidance().texts().stream()
                        .map(
                                text ->
                                        new LocatedText(
                                                text.record(),
                                                text.language(),
                                                text.text(),
                                                text.location()));
        return Stream.concat(facts, guidance).toList();
    }

    private static Set<String> addresses(EditionBuilder.Input input) {
        Set<String> addresses = new HashSet<>();
        input.documents().forEach(document -> addresses.add(document.address()));
        offline(input, addresses);
        FactState now = input.now();
        Addresses records = new Addresses(input.site());
        for (Language language : Language.values()) {
            now.questions().forEach(q -> data(addresses, records.question(q.question(), language)));
            now.events().forEach(e -> data(addresses, records.event(e.id(), language)));
            now.precedents().forEach(p -> data(addresses, records.precedent(p.id(), language)));
            now.sources().forEach(s -> data(addresses, records.source(s.id(), language)));
        }
        for (Document document : input.documents()) {
            if (Feeds.VIEWS.contains(document.matter().view())) {
                addresses.add(document.address() + ".atom");
                addresses.add(document.address() + ".json");
            }
            for (FactState past : input.past()) {
                past(addresses, records, document, past);
            }
        }
        return addresses;
    }

    /** The files that hold all pages for patients. */
    private static void offline(EditionBuilder.Input input, Set<String> addresses) {
        input.documents().stream()
                .filter(document -> document.matter().audience() == Audience.PATIENT)
                .forEach(document -> addresses.add(OfflineGuide.path(document.language())));
    }

    private static void past(
            Set<String> addresses, Addresses records, Document document, FactState past) {
        LocalDate day = past.asOf();
        if (day != null && AsOfWriter.VIEWS.contains(document.matter().view())) {
            addresses.add(records.asOf(day, document.address(), document.language()));
        }
    }

    private static void data(Set<String> addresses, String page) {
        DATA_FORMS.forEach(form -> addresses.add(page + form));
    }

    /** Of pages whose every anchor is a heading of their text. */
    private static Map<String, Set<String>> anchors(EditionBuilder.Input input) {
        Map<String, Set<String>> anchors = new HashMap<>();
        for (Document document : input.documents()) {
            if (document.matter().view() == View.ARTICLE) {
                anchors.put(
                        document.address(),
                        document.body().headings().stream()
                                .map(HeadingUse::anchor)
                                .collect(Collectors.toSet()));
            }
        }
        return anchors;
    }

    private static void reviews(EditionBuilder.Input input, Diagnostics diagnostics) {
        for (Document document : input.documents()) {
            if (document.matter().reviewBy() != null
                    && document.matter().reviewBy().isBefore(input.today())) {
                diagnostics.add(
                        Code.REVIEW_OVERDUE,
                        document.matter().at("review-by"),
                        document.matter().reviewBy().toString());
            }
        }
        for (Helpline helpline : input.now().helplines()) {
            if (helpline.reviewBy().isBefore(input.today())) {
                Location place =
                        input.facts()
                                .location(new RecordKey(Kind.HELPLINE, helpline.id()))
                                .orElseThrow();
                diagnostics.add(Code.REVIEW_OVERDUE, place, helpline.reviewBy().toString());
            }
        }
    }

    /** What the pages print of the publisher and nobody has provided. */
    private static void publisher(EditionBuilder.Input input, Diagnostics diagnostics) {
        Set<String> printed =
                input.documents().stream()
                        .flatMap(document -> document.body().directives().stream())
                        .filter(directive -> directive.name().equals("publisher"))
                        .map(Directive::label)
                        .collect(Collectors.toSet());
        for (String item : Imprint.ITEMS) {
            if (printed.contains(item) && input.imprint().item(item).isEmpty()) {
                diagnostics.add(Code.PUBLISHER_MISSING, SITE, item);
            }
        }
    }
}
