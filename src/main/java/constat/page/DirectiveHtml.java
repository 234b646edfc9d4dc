package constat.page;

import constat.content.Directive;
import constat.content.DirectiveRenderer;
import constat.fact.Quotation;
import constat.fact.Statement;
import constat.fact.Term;
import constat.i18n.Language;
import constat.i18n.Text;
import java.util.Arrays;
import java.util.List;

/** The HTML of directives; an unknown id was refused before a page is written. */
final class DirectiveHtml implements DirectiveRenderer {

    /** Stands before and after a help box, for whoever cuts a page into columns. */
    static final String HELP_EDGE = "<!--help-->";

    private final PageContext context;
    private final FactWords facts;
    private final Helplines helplines;

    DirectiveHtml(PageContext context) {
        this.context = context;
        this.facts = new FactWords(context);
        this.helplines = new Helplines(context);
    }

    @Override
    public String inline(Directive directive) {
        return switch (directive.name()) {
            case "fact" -> fact(directive);
            case "claim" ->
                    context.facts()
                            .statement(directive.label())
                            .map(s -> claim(s, directive))
                            .orElse("");
            case "term" -> context.facts().term(directive.label()).map(this::term).orElse("");
            case "helpline" ->
                    context.facts().helpline(directive.label()).map(helplines::inline).orElse("");
            default -> escape(directive.label());
        };
    }

    private String fact(Directive directive) {
        return escape(facts.fact(directive.label(), directive.attribute("form", "value")));
    }

    private String claim(Statement statement, Directive directive) {
        if (directive.attribute("form", "short").equals("quote") && statement.quotation() != null) {
            return quote(statement.quotation());
        }
        Text brief = statement.brief();
        return escape(brief == null ? "" : brief.in(context.language()));
    }

    private String quote(Quotation quotation) {
        String original =
                "<q lang=\""
                        + quotation.language().tag()
                        + "\">"
                        + escape(quotation.text())
                        + "</q>";
        boolean same = quotation.language() == context.language();
        return same || quotation.translation() == null
                ? original
                : "<q>" + escape(quotation.translation()) + "</q> (" + original + ")";
    }

    private String term(Term term) {
        Language language = context.language();
        return "<dfn class=\"term\" title=\""
                + escape(term.definition().in(language))
                + "\">"
                + escape(term.name().in(language))
                + "</dfn>";
    }

    @Override
    public String block(Directive directive, String body) {
        return switch (directive.name()) {
            case "steps" -> steps(body);
            case "help" -> HELP_EDGE + helplines.box(situations(directive), body) + HELP_EDGE;
            default -> body;
        };
    }

    /** Every third-level heading begins a step. */
    private static String steps(String body) {
        StringBuilder out = new StringBuilder();
        String[] pieces = body.split("(?=<h3[ >])");
        for (String piece : pieces) {
            if (piece.startsWith("<h3")) {
                out.append("<li><div>").append(piece.strip()).append("</div></li>\n");
            }
        }
        String before = pieces[0].startsWith("<h3") ? "" : pieces[0];
        return before + "<ol class=\"steps\">\n" + out + "</ol>";
    }

    private static List<String> situations(Directive directive) {
        return Arrays.stream(directive.attribute("situations", "").split("[ ,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
