package constat.edition;

import constat.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A tiny edition of an invented site, for tests of what is done with editions. */
public final class SmallEdition {

    private static final Compressor COMPRESSOR = new Compressor(CompressionCache.none());

    private SmallEdition() {}

    /** Home and one page pair, a letter, data, an asset, a feed, redirects, 404 and 410 pages. */
    public static Edition create() {
        List<Resource> all = new ArrayList<>();
        all.addAll(pair("/fr/", "/en/"));
        all.addAll(pair("/fr/que-faire", "/en/what-to-do"));
        all.addAll(pair("/fr/chiffres/personnes", "/en/figures/people"));
        all.add(page("/fr/lettre", Language.FR).withPolicy(Policy.LETTER));
        all.add(page("/fr/introuvable", Language.FR).withStatus(404));
        all.add(page("/en/not-found", Language.EN).withStatus(404));
        all.add(page("/fr/questions/retiree", Language.FR).withStatus(410));
        all.add(page("/en/questions/withdrawn", Language.EN).withStatus(410));
        all.add(file("/fr/chiffres/personnes.json", "application/json"));
        all.add(file("/fr/corrections.atom", "application/atom+xml").withPolicy(Policy.FEED));
        all.add(file("/assets/site-0123456789.css", "text/css").withPolicy(Policy.ASSET));
        all.add(Resource.moved("/fr/ancienne-adresse", "/fr/que-faire"));
        all.add(negotiated("/", "/fr/", "/en/"));
        all.add(negotiated("/id/claim/c1", "/fr/que-faire#c1", "/en/what-to-do#c1"));
        all.add(negotiated("/id/question/q", "/fr/questions/retiree", "/en/questions/withdrawn"));
        return Edition.of(all);
    }

    private static List<Resource> pair(String fr, String en) {
        Map<String, String> alternates = Map.of("fr", fr, "en", en, "x-default", fr);
        return List.of(
                page(fr, Language.FR).withAlternates(alternates),
                page(en, Language.EN).withAlternates(alternates));
    }

    static Resource page(String path, Language language) {
        String html =
                "<!doctype html><html lang=\""
                        + language.tag()
                        + "\"><title>"
                        + path
                        + "</title>"
                        + "<p>Une phrase qui revient.</p>".repeat(40);
        return Resource.page(path, language, representations(html))
                .withLastModified(LocalDate.of(2026, 2, 27));
    }

    private static Resource file(String path, String mediaType) {
        return Resource.file(path, mediaType, representations("{\"a\": 1, \"b\": 2}".repeat(40)));
    }

    private static Resource negotiated(String path, String fr, String en) {
        return Resource.negotiated(path, Map.of(Language.FR, fr, Language.EN, en));
    }

    private static List<Representation> representations(String text) {
        return COMPRESSOR.representations(
                text.getBytes(StandardCharsets.UTF_8), Compressor.Effort.LIVE);
    }
}
