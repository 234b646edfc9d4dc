package constat.page;

import constat.SiteCopy;
import constat.content.Document;
import constat.content.DocumentReader;
import constat.diagnostic.Diagnostics;
import constat.fact.FactState;
import constat.fact.FactStates;
import constat.guidance.Guidance;
import constat.input.ContentFolder;
import constat.input.Imprint;
import constat.input.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The pages of the invented site, with categories of data that its own records do not have. */
final class InventedPages {

    private static final String CATEGORIES =
            """

            - id: noms-des-lecteurs
              text: { fr: "Le nom des lecteurs a-t-il été perdu ?", en: "Were readers’ names lost?" }
              scope: case
              theme: data
              answer: choice
              options: { "yes": { fr: oui, en: "yes" }, "no": { fr: non, en: "no" } }
              category: true
              published: 2019-07-01
              preferred: [{ from: 2019-05-04, claim: mediatheque-noms-perdus }]
              claims:
                - id: mediatheque-noms-perdus
                  speaker: mediatheque
                  stance: acknowledged
                  answer: { choice: "yes" }
                  says: { fr: "La médiathèque cite le nom.", en: "The library names the name." }
                  known: 2019-05-04
                  source: gazette-panne@premier
                - id: mediateur-noms-non-vus
                  speaker: mediateur
                  stance: acknowledged
                  answer: { none: unable }
                  short: { fr: "le médiateur dit n’avoir vu aucun nom", en: "the ombudsman says it saw no name" }
                  known: 2019-06-12
                  source: rapport-mediateur
                  links: [{ qualifies: mediatheque-noms-perdus }]

            - id: adresses-des-lecteurs
              text: { fr: "L’adresse des lecteurs a-t-elle été perdue ?", en: "Were readers’ addresses lost?" }
              scope: case
              theme: data
              answer: choice
              options: { "yes": { fr: oui, en: "yes" }, "no": { fr: non, en: "no" } }
              category: true
              published: 2019-07-01
              preferred: [{ from: 2019-05-04, claim: mediatheque-adresses-gardees }]
              claims:
                - id: mediatheque-adresses-gardees
                  speaker: mediatheque
                  stance: claimed
                  answer: { choice: "no" }
                  known: 2019-05-04
                  source: gazette-panne@premier
                - id: mediateur-adresses-non-vues
                  speaker: mediateur
                  stance: acknowledged
                  answer: { none: unable }
                  short: { fr: "le médiateur dit ne pas avoir vu les adresses", en: "the ombudsman says it has not seen the addresses" }
                  known: 2019-06-12
                  source: rapport-mediateur
                  links: [{ qualifies: mediatheque-adresses-gardees }]

            - id: fiches-des-lecteurs
              text: { fr: "Que dit-on des fiches des lecteurs ?", en: "What is said about readers’ files?" }
              scope: case
              theme: data
              answer: text
              category: true
              published: 2019-07-01
              preferred: [{ from: 2019-05-04, claim: mediatheque-fiches }]
              claims:
                - id: mediatheque-fiches
                  speaker: mediatheque
                  stance: claimed
                  answer: { text: { fr: "Les fiches sont restées entières.", en: "The files remained whole." } }
                  known: 2019-05-04
                  source: gazette-panne@premier
            """;

    private InventedPages() {}

    static PageInput input(Path folder) {
        return input(folder, copy -> {});
    }

    /** The same after edits of the content folder. */
    static PageInput input(Path folder, Consumer<Path> edits) {
        Path copy = SiteCopy.of(Path.of("src/test/resources/site"), folder.resolve("site"));
        edits.accept(copy);
        Path questions = copy.resolve("facts/questions.yaml");
        SiteCopy.write(questions, SiteCopy.read(questions) + CATEGORIES);
        ContentFolder content = ContentFolder.read(copy, new Diagnostics());
        Site site = Site.read(content, new Diagnostics()).orElseThrow();
        FactState now = FactStates.now(content, site);
        List<Document> documents = documents(copy);
        return new PageInput(
                site,
                documents,
                Guidance.read(content, new Diagnostics()),
                now,
                LocalDate.of(2019, 7, 3),
                "https://constat.example",
                Imprint.NONE);
    }

    static List<Document> documents(Path site) {
        Diagnostics diagnostics = new Diagnostics();
        return new DocumentReader().read(ContentFolder.read(site, diagnostics), diagnostics);
    }

    /** One page as a reader's browser sees it. */
    static org.jsoup.nodes.Document page(List<RenderedPage> pages, String path) {
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .map(page -> org.jsoup.Jsoup.parse(page.html()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path));
    }
}
