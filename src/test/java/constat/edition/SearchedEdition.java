package constat.edition;

import constat.i18n.Language;
import constat.search.HitKind;
import constat.search.IndexedDocument;
import constat.search.IndexedDocument.Section;
import constat.search.SearchFile;
import constat.search.SynonymGroups;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An edition of an invented incident with a page of results and something to find. */
public final class SearchedEdition {

    private static final String PAGE =
            "<!doctype html><form method=\"post\"><input name=\"q\" value=\"\"></form>"
                    + "<!--results-->every title<!--/results-->";

    private SearchedEdition() {}

    public static Edition create() {
        Compressor compressor = new Compressor(CompressionCache.none());
        List<Resource> all = new ArrayList<>();
        for (Language language : Language.values()) {
            boolean french = language == Language.FR;
            byte[] index =
                    SearchFile.write(
                            language,
                            documents(language),
                            new SynonymGroups(List.of(), List.of(), List.of()));
            all.add(
                    Resource.file(
                                    "/assets/search." + language.tag() + ".0123456789abcdef.json",
                                    "application/json",
                                    bodies(compressor, index))
                            .withPolicy(Policy.ASSET));
            all.add(
                    Resource.page(
                                    french ? "/fr/recherche" : "/en/search",
                                    language,
                                    bodies(compressor, PAGE.getBytes(StandardCharsets.UTF_8)))
                            .withPolicy(Policy.SEARCH));
        }
        return Edition.of(all);
    }

    private static List<Representation> bodies(Compressor compressor, byte[] body) {
        return compressor.representations(body, Compressor.Effort.BULK);
    }

    private static List<IndexedDocument> documents(Language language) {
        boolean french = language == Language.FR;
        return List.of(
                new IndexedDocument(
                        HitKind.PAGE,
                        french ? "/fr/panne" : "/en/outage",
                        french ? "La panne de la médiathèque" : "The library outage",
                        List.of(),
                        french ? "Ce que l’on sait." : "What is known.",
                        List.of(
                                new Section(
                                        "prets",
                                        french ? "Les prêts" : "The loans",
                                        french ? "Des prêts ont disparu." : "Loans vanished.")),
                        null,
                        null,
                        ""),
                new IndexedDocument(
                        HitKind.FIGURE,
                        french ? "/fr/chiffres/prets" : "/en/figures/loans",
                        french ? "Combien de prêts perdus ?" : "How many lost loans?",
                        List.of(),
                        "",
                        List.of(),
                        "4 200",
                        french ? "Selon la ville : 4 200 prêts." : "The city says: 4,200 loans.",
                        ""));
    }
}
