package constat.page;

import constat.drawing.Drawing;
import constat.drawing.Nested;
import constat.drawing.PartOfWhole;
import constat.drawing.Picture;
import constat.drawing.Rows;
import constat.drawing.Say;
import constat.drawing.Sign;
import java.util.List;

/** Invented drawings, for the page that shows every part in every state. */
final class DrawingSamples {

    private DrawingSamples() {}

    /** One drawing of each kind, in all its states. */
    static List<Part.Drawn> drawings() {
        Drawing.Quantity all = quantity(30_400, "30 400", "prêts", "q");
        Drawing.Quantity some = quantity(12_000, "12 000", "prêts perdus", "ack");
        List<String> heads = List.of("Quoi", "Nombre", "Qui le dit");
        List<String> notes = List.of("Une remarque qui se lit dans le dessin.");
        Say ours = say("ours");
        return List.of(
                drawn(
                        "part",
                        new PartOfWhole(
                                "Une part et son tout",
                                some,
                                all,
                                PartOfWhole.unit(all.value()),
                                "Un carré vaut 1 000.",
                                ours,
                                heads,
                                notes)),
                drawn(
                        "nested",
                        new Nested(
                                "Une part dans son tout",
                                some,
                                all,
                                "Une case vaut un cent-cinquantième du tout.",
                                ours,
                                heads,
                                notes)),
                drawn("rows", rows()));
    }

    private static Drawing rows() {
        return new Rows(
                "Des rangées sur une échelle",
                List.of(
                        row("Un nombre", "ack", new Rows.Plot.Bar(0.6, 0.6, false, false)),
                        row("Une fourchette", "q", new Rows.Plot.Bar(0.7, 1, false, false)),
                        row("Plus de", "reported", new Rows.Plot.Bar(0.4, 0.4, true, true)),
                        row("Aucun nombre", "claimed", new Rows.Plot.Nothing()),
                        row("Un jour", "claimed", new Rows.Plot.Arm(0.2, 0.2, false, 0.9)),
                        row("Une période", "disputed", new Rows.Plot.Arm(0.1, 0.5, false, 0.9)),
                        row("Au plus tard", "q", new Rows.Plot.Arm(0.3, 0.3, true, 0.9)),
                        row("Jamais publié", "unknown", new Rows.Plot.Arm(0.5, 0.5, false, -1))),
                new Rows.Scale(
                        List.of(
                                new Rows.Scale.Tick(0, "0"),
                                new Rows.Scale.Tick(0.5, "50"),
                                new Rows.Scale.Tick(1, "100"))),
                List.of("Quoi", "Détail", "Qui le dit"),
                List.of());
    }

    private static Rows.Row row(String head, String stance, Rows.Plot plot) {
        return new Rows.Row("", head, List.of("un détail"), List.of(say(stance)), plot);
    }

    private static Drawing.Quantity quantity(
            long value, String number, String what, String stance) {
        return new Drawing.Quantity("", number, what, say(stance), value);
    }

    private static Say say(String stance) {
        Part.Mark mark = Samples.mark(stance);
        boolean limited = stance.equals("q");
        String caveat = limited ? " ; une autre voix dit ne pas pouvoir confirmer" : "";
        return new Say(
                mark.css(), Sign.of(mark.symbol()), limited, mark.word(), mark.who() + caveat);
    }

    private static Part.Drawn drawn(String id, Drawing drawing) {
        Picture narrow = drawing.picture(Drawing.NARROW);
        return new Part.Drawn(
                "dw-" + id,
                drawing.title(),
                narrow,
                drawing.picture(Drawing.WIDE),
                drawing.table(),
                null,
                new PageFile("/fr/", "/fr/", new CardFile("fr", drawing.title(), narrow, true)));
    }
}
