package constat.page;

import constat.content.Directive;
import constat.content.DirectiveRenderer;
import constat.content.Markdown;
import constat.content.Prose;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import java.util.List;

/** The pattern page with the words of an incident that never was. */
public final class Patterns {

    private static final String TEXT =
            """
            ## Étapes

            :::steps
            ### Une étape

            Une phrase qui dit quoi faire.

            *Vérifié le 1 juillet 2019.*

            ### Une deuxième étape

            Une autre phrase.
            :::

            ## Encadrés

            > [!NOTE]
            > Une note.

            > [!WARNING]
            > Un avertissement.

            > [!CAUTION]
            > Un danger.

            > Une citation de quelqu’un.

            ## Tableau de prose

            | Quoi | Depuis quand |
            |---|---|
            | Le catalogue | le 4 mai 2019 |
            | Le portail | inconnu |

            - une liste
            - et sa suite
            """;

    private final Shell shell;

    private Patterns(Shell shell) {
        this.shell = shell;
    }

    /** Where the page is in each language. */
    public static String path(Language language) {
        return language == Language.FR ? "/_patterns" : "/_patterns/" + language.tag();
    }

    /** The page's HTML: the interface in a language, round samples that stay in French. */
    public static String html(Language language) {
        return new Patterns(shell(Assets.load(), language))
                .page()
                .setLocale(language.tag())
                .render();
    }

    private static Shell shell(Assets assets, Language language) {
        Part.Anchor home = new Part.Anchor("/fr/", ProseHtml.words("Accueil"), null);
        return new Shell(
                language.tag(),
                language.other().tag(),
                "Motifs",
                ProseHtml.words("Chaque partie dans chaque état"),
                "Motifs",
                "Pour qui travaille à l’aspect du site. Aucune édition ne contient cette page.",
                path(language),
                path(language),
                true,
                List.of(),
                path(language.other()),
                new Shell.Social("/cards/x.png", "Une carte", "Motifs", "website"),
                assets.stylesheet().path(),
                assets.records().path(),
                assets.scripts(),
                "Constat",
                ProseHtml.words("Une panne qui n’a pas eu lieu"),
                ProseHtml.words("Site d’essai."),
                "/fr/",
                new Shell.Search("/fr/", null, "", false),
                List.of(
                        new Shell.Item("/fr/", ProseHtml.words("Accueil"), true),
                        new Shell.Item("/fr/", ProseHtml.words("Autre rubrique"), false)),
                List.of(home),
                new Shell.Turn(home, home),
                List.of(home),
                line(),
                "Nos sources s’arrêtent au 30 juin 2019 ; page relue le 3 juillet 2019.",
                "Cette page devait être revue avant le 1 juillet 2019 : elle peut être en retard.",
                "La version anglaise a changé depuis cette traduction.",
                "/fr/",
                null,
                List.of(),
                List.of(new Footing.File("/fr/x.csv", "CSV")));
    }

    private static Shell.Line line() {
        return new Shell.Line(
                "30%",
                "40%",
                "41%",
                "Panne, 4 mai 2019",
                "Annonce, 12 juin 2019",
                "Nos sources s’arrêtent au 30 juin 2019",
                "page relue le 3 juill. 2019");
    }

    private PatternsPage page() {
        return new PatternsPage(
                shell,
                Samples.STANCES.stream()
                        .map(s -> new PatternsPage.State(Samples.trait(s), Samples.mark(s)))
                        .toList(),
                List.of(
                        Samples.figure("12 000", " prêts", true),
                        Samples.figure("11 à 15 millions", "", false),
                        Samples.figure("aucun nombre n’a été donné", "", false)),
                List.of(
                        Samples.claim("m1", "claimed", "oui"),
                        Samples.claim("m2", "q", null),
                        Samples.claim("m3", "disputed", Samples.LONG),
                        Samples.claim("m4", "unknown", "inconnu")),
                Samples.claim("entier", "reported", "12 000"),
                Samples.calculation(),
                List.of(Samples.asked("unknown", null), Samples.asked("q", "12 000")),
                Samples.interval(),
                Samples.entries(),
                Samples.overview(),
                Samples.filters(),
                DrawingSamples.drawings(),
                List.of(Samples.decision(false), Samples.decision(true)),
                prose(),
                List.of(Samples.fix()));
    }

    private static List<Part.Section> prose() {
        Prose prose = Markdown.parse(TEXT, Location.start("?"), new Diagnostics());
        List<Part.Section> sections = ProseHtml.sections(prose, Language.FR, new Blocks());
        return Shells.titled(sections).toList();
    }

    /** The one block that prose of the pattern page has. */
    private static final class Blocks implements DirectiveRenderer {

        @Override
        public String inline(Directive directive) {
            return DirectiveHtml.escape(directive.label());
        }

        @Override
        public String block(Directive directive, String body) {
            return DirectiveHtml.steps(body);
        }
    }
}
