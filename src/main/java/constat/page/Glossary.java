package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.Term;
import constat.i18n.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms in the order of the alphabet, and the links to them from all other pages. */
final class Glossary {

    /** No link stands inside another, nor in a page's title. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "<(?<edge>/?)(?:a|h1)(?=[ >])"
                            + "|<dfn class=\"term\" data-term=\"(?<id>[^\"]*)\""
                            + " (?<title>title=\"[^\"]*\")>(?<name>.*?)</dfn>");

    private final PageContext context;
    private final ProseHtml prose;

    Glossary(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
    }

    static Optional<Document> page(PageContext context) {
        return context.document(View.GLOSSARY);
    }

    List<GlossaryPage.Entry> entries() {
        Language language = context.language();
        Collator alphabet = Collator.getInstance(language.locale());
        return context.facts().terms().stream()
                .sorted(Comparator.comparing(t -> t.name().in(language), alphabet))
                .map(this::entry)
                .toList();
    }

    private GlossaryPage.Entry entry(Term term) {
        Language other = context.language().other();
        String name = term.name().in(context.language());
        boolean same = name.equalsIgnoreCase(term.name().in(other));
        return new GlossaryPage.Entry(
                anchor(term.id()),
                prose.inline(name),
                same ? null : prose.escaped(term.name().in(other)),
                other.tag(),
                prose.inline(term.definition()));
    }

    private static String anchor(String term) {
        return "term-" + term;
    }

    /** The page with each term's first use as a link; later uses are words like any other. */
    RenderedPage linked(RenderedPage page) {
        return page(context)
                .map(glossary -> page.with(linked(page.html(), glossary.address())))
                .orElse(page);
    }

    private String linked(String html, String glossary) {
        Set<String> used = new HashSet<>();
        StringBuilder out = new StringBuilder();
        int open = 0;
        Matcher piece = PIECE.matcher(html);
        while (piece.find()) {
            String id = piece.group("id");
            if (id == null) {
                open += piece.group("edge").isEmpty() ? 1 : -1;
                continue;
            }
            String words =
                    open == 0 && used.add(id)
                            ? link(piece, glossary + "#" + anchor(id))
                            : piece.group("name");
            piece.appendReplacement(out, Matcher.quoteReplacement(words));
        }
        piece.appendTail(out);
        return used.isEmpty() ? out.toString() : explained(out.toString());
    }

    /** With the script that shows a term's definition beside it. */
    private String explained(String html) {
        String script = context.assets().scripts().path("terms");
        return html.replace(
                "</head>", "<script type=\"module\" src=\"" + script + "\"></script>\n</head>");
    }

    private static String link(Matcher use, String href) {
        return "<a class=\"term\" href=\""
                + href
                + "\" "
                + use.group("title")
                + ">"
                + use.group("name")
                + "</a>";
    }
}
