package constat.page;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Parts with invented words, one for each state that a part can be in. */
final class Samples {

    /** Every way in which a statement can stand; {@code q} is said but limited. */
    static final List<String> STANCES =
            List.of(
                    "ack",
                    "claimed",
                    "q",
                    "disputed",
                    "reported",
                    "opinion",
                    "ours",
                    "unknown",
                    "superseded",
                    "retracted");

    static final String LONG =
            "Une réponse longue, qui tient sur plusieurs lignes d’une colonne étroite et se dit en"
                    + " une phrase.";

    private static final List<Part.SourceLine> SOURCES =
            List.of(
                    new Part.SourceLine(
                            "#claim", "La Gazette", "5 mai 2019", "lu le 1er juillet 2019"),
                    new Part.SourceLine("#claim", "Rapport", null, "lu le 2 juillet 2019"));

    private Samples() {}

    private static String css(String stance) {
        return stance.equals("q") ? "is-claimed q" : "is-" + stance;
    }

    private static RawString words(String words) {
        return ProseHtml.words(words);
    }

    private static Part.Anchor link(String text) {
        return new Part.Anchor("/_patterns", words(text), null);
    }

    static Part.Trait trait(String stance) {
        String ring =
                switch (stance) {
                    case "ack" -> "o--day";
                    case "claimed" -> "o--span";
                    case "reported" -> "o--before";
                    default -> "";
                };
        boolean known = !stance.equals("unknown");
        return new Part.Trait(
                css(stance),
                ring,
                "4 mai 2019",
                known ? "12 juin 2019" : null,
                known ? "12 juin 2019" : "non publié");
    }

    static Part.Mark mark(String stance) {
        boolean limited = stance.equals("q") || stance.equals("disputed");
        return new Part.Mark(
                stance.equals("q") ? "is-claimed" : css(stance),
                stance,
                word(stance),
                stance.equals("ours") ? "" : " la médiathèque",
                limited ? List.of(words("le médiateur dit ne pas l’avoir vu")) : List.of());
    }

    private static String word(String stance) {
        return switch (stance) {
            case "ack" -> "Reconnu par";
            case "claimed", "q" -> "Selon";
            case "disputed" -> "Contesté :";
            case "reported" -> "Rapporté par";
            case "opinion" -> "Avis de";
            case "ours" -> "Notre calcul";
            case "unknown" -> "Inconnu, dit";
            case "superseded" -> "Remplacé : selon";
            default -> "Retiré par son auteur :";
        };
    }

    static Part.Figure figure(String number, String unit, boolean whole) {
        Part.Wrong wrong =
                new Part.Wrong(
                        "erreur",
                        words("Une fausse lecture."),
                        words("La bonne."),
                        List.of(),
                        SOURCES);
        return new Part.Figure(
                "chiffre",
                "#figures",
                number,
                unit,
                unit.isEmpty(),
                words("ce que le nombre compte, en une ligne ou deux"),
                whole ? share() : null,
                trait(whole ? "q" : "claimed"),
                mark(whole ? "q" : "claimed"),
                whole ? List.of(wrong) : List.of());
    }

    private static Part.Share share() {
        return new Part.Share("39.5%", "Sur 30 400", "39,5 % (notre calcul)", "tout", mark("ack"));
    }

    static Part.Claim claim(String id, String stance, @Nullable String answer) {
        return new Part.Claim(
                id,
                "Médiathèque",
                link("Combien de prêts ont été perdus ?"),
                trait(stance),
                mark(stance),
                answer == null ? null : words(answer),
                words("La médiathèque le dit dans une phrase."),
                new Part.Quote(
                        "en", "“", "The files remained whole.", "”", "Les fiches sont entières."),
                "Parole transmise par l’agence → La Gazette.",
                words("Le jour est celui du journal."),
                SOURCES,
                stance.equals("ack") ? List.of(fix()) : List.of());
    }

    static Part.Fix fix() {
        return new Part.Fix(
                "2 juillet 2019",
                "2019-07-02",
                words("21 000"),
                words("Deux chiffres étaient inversés."),
                link("La page"));
    }

    static Part.Calculation calculation() {
        return new Part.Calculation(
                "calcul",
                words("Part des prêts"),
                "39,5 %",
                trait("ours"),
                mark("ours"),
                List.of(link("Les prêts")),
                List.of(claim("voisin", "ack", "1 %")),
                words("Une remarque."));
    }

    static Part.Asked asked(String stance, @Nullable String answer) {
        return new Part.Asked(
                "#asked",
                words("Quelqu’un l’a-t-il vu ?"),
                mark(stance),
                answer == null ? null : words(answer),
                "");
    }

    static Interval interval() {
        return new Interval(
                "duree",
                "Du 4 mai 2019 au 12 juin 2019",
                "39 jours",
                "entre la panne et l’annonce",
                "39 traits, un par jour.",
                39,
                List.of(
                        new Interval.Strokes("is-ack", false, "10%", "30%", 12, 20),
                        new Interval.Strokes("is-claimed", true, "30%", "30%", 12, 52)),
                List.of(new Interval.Tick("69%", "juin")),
                List.of(
                        new Interval.Inside(
                                "Mai 2019", words("Ce qui se passe"), "#e-day", mark("ack")),
                        new Interval.Inside(
                                "Juin 2019", words("Autre chose"), "#e-span", mark("q"))),
                "#overview");
    }

    /** A day, the same day, a period, a limit, off the scale; each stroke once. */
    static List<Part.Entry> entries() {
        return List.of(
                entry("e-day", "claimed", arm("claimed", "4.00%", null, "96.00%")),
                entry("e-same", "ack", arm("ack", "96.00%", null, "96.00%")),
                entry("e-span", "q", arm("q", "20.00%", "30.00%", "96.00%")),
                entry("e-before", "reported", arm("reported", "-1.00%", "25.00%", "96.00%")),
                entry("e-disputed", "disputed", arm("disputed", "40.00%", null, "96.00%")),
                entry("e-ours", "ours", arm("ours", "60.00%", null, "96.00%")),
                entry(
                        "e-off",
                        "opinion",
                        new Part.Arm(
                                "is-opinion", true, false, false, false, "18", null, "25", "40")));
    }

    private static Part.Arm arm(String stance, String ring, @Nullable String width, String disc) {
        return new Part.Arm(
                css(stance),
                false,
                stance.equals("reported"),
                stance.equals("ack"),
                stance.equals("q"),
                ring,
                width,
                ring,
                disc);
    }

    private static Part.Entry entry(String id, String stance, Part.Arm arm) {
        return new Part.Entry(
                id,
                new Part.Tags(
                        "data", "personne", stance, new Part.Bins("2019-05", "2019-07", false)),
                "#" + id,
                words("Quelque chose se passe"),
                words(
                        "Ce qui s’est passé, en deux phrases courtes. La seconde dit ce qu’on ignore."),
                "4 mai 2019",
                "connu le 12 juin 2019",
                stance.equals("reported") ? "date : notre déduction" : null,
                arm,
                List.of(mark(stance), mark("ack")),
                SOURCES);
    }

    static List<TimelinePage.Row> overview() {
        return List.of(
                new TimelinePage.Row(
                        "2019-05", "Mai 2019", "#e-day", 7, 5, 2, 0, "71%", "29%", "0%"),
                new TimelinePage.Row("", "Juin 2019", null, 7, 0, 0, 0, "0%", "0%", "0%"),
                new TimelinePage.Row(
                        "2019-07", "Juillet 2019", "#e-same", 7, 0, 0, 7, "0%", "0%", "100%"));
    }

    static TimelinePage.Filters filters() {
        return new TimelinePage.Filters(
                List.of(new TimelinePage.Choice("data", "Les données", 7)),
                STANCES.stream()
                        .filter(stance -> !stance.equals("q"))
                        .map(stance -> new TimelinePage.Choice(stance, word(stance), 1))
                        .toList(),
                List.of(new TimelinePage.Choice("personne", "Personne", 7)),
                "Entrées affichées : {0} sur {1}",
                "Entrées affichées : 7 sur 7");
    }

    /** A row whose every cell is known, reported or not found. */
    static Part.Case decision(boolean found) {
        List<Part.Cell> cells =
                IntStream.range(0, 6)
                        .mapToObj(
                                i ->
                                        new Part.Cell(
                                                found ? words("une valeur") : null,
                                                found && i == 3 ? words("et sa note") : null,
                                                found && i == 5))
                        .toList();
        return new Part.Case(
                "#cases",
                words("Une décision"),
                "Tribunal",
                found,
                words("Ce qu’elle dit."),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(5));
    }
}
