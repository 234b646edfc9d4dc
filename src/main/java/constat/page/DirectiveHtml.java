package constat.page;

import constat.content.Directive;
import constat.content.DirectiveRenderer;
import constat.i18n.PressMessages;
import constat.prose.DirectiveText;
import constat.prose.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTML of directives; an unknown id was refused before a page is written. */
final class DirectiveHtml implements DirectiveRenderer {

    /** Stands before and after a help box or a drawing, for whoever cuts a page into columns. */
    static final String HELP_EDGE = "<!--help-->";

    /** Begins what stands where a drawing is to be. */
    static final String DRAWING = "<!--drawing-->";

    /** Texts may hold directives whose texts hold directives; deeper ones print nothing. */
    private static final int MAX_DEPTH = 4;

    private static final Pattern LINK = Pattern.compile("<a href=\"(/[^\"]*)\"");

    private final PageContext context;
    private final DirectiveText words;
    private final DirectiveText terms;
    private final int depth;
    private final Helplines helplines;

    DirectiveHtml(PageContext context) {
        this(context, 0);
    }

    private DirectiveHtml(PageContext context, int depth) {
        this.depth = depth;
        this.context = context;
        this.words = new DirectiveText(context.facts());
        this.terms = new DirectiveText(context.input().now()); // words have no date
        this.helplines = new Helplines(context);
    }

    @Override
    public String inline(Directive directive) {
        if (directive.name().equals("publisher")) {
            return publisher(directive.label());
        }
        DirectiveText text = directive.name().equals("term") ? terms : words;
        return text.sentence(directive, context.language())
                .map(Sentence::parts)
                .map(parts -> parts.stream().map(this::part).collect(Collectors.joining()))
                .map(html -> used(directive, html))
                .orElse("");
    }

    /** Names the record that a page prints, for whoever must tell the page of its correction. */
    private String used(Directive directive, String html) {
        String kind =
                switch (directive.name()) {
                    case "fact" ->
                            context.facts().question(directive.label()).isPresent()
                                    ? "question"
                                    : "derived";
                    case "claim", "helpline" -> directive.name();
                    default -> "";
                };
        return kind.isEmpty()
                ? html
                : "<span data-used=\"" + kind + "/" + directive.label() + "\">" + html + "</span>";
    }

    private String part(Sentence.Part part) {
        return switch (part.role()) {
            case WORDS -> escape(part.text());
            case TERM -> term(part);
            case HELPLINE -> helpline(part);
            case CONTACT -> contact(part);
            case FOREIGN_QUOTATION -> foreign(part);
            case SPEAKER, VALUE, NOUN, CAVEAT, BESIDE, QUOTATION, PARAPHRASE -> nested(part);
        };
    }

    /** A record's text, which may hold directives itself. */
    private String nested(Sentence.Part part) {
        if (depth >= MAX_DEPTH) {
            return "";
        }
        DirectiveHtml below = new DirectiveHtml(context, depth + 1);
        return new ProseHtml(context, below).inline(part.text()).getValue();
    }

    private String foreign(Sentence.Part part) {
        String language = context.language().other().tag();
        return "<span lang=\"" + language + "\">" + escape(part.text()) + "</span>";
    }

    /** What the operator configured, or a mark that nobody can overlook. */
    private String publisher(String item) {
        String missing = escape(context.messages().notProvided());
        return context.input()
                .imprint()
                .item(item)
                .map(DirectiveHtml::escape)
                .orElse("<strong class=\"unset\">" + missing + "</strong>");
    }

    private String term(Sentence.Part part) {
        String definition =
                context.input().now().terms().stream()
                        .filter(term -> term.id().equals(part.reference()))
                        .map(term -> escape(term.definition().in(context.language())))
                        .findFirst()
                        .orElse("");
        String id =
                Glossary.page(context).isPresent() ? " data-term=\"" + part.reference() + "\"" : "";
        return "<dfn class=\"term\""
                + id
                + " title=\""
                + definition
                + "\">"
                + nested(part)
                + "</dfn>";
    }

    /** The name, a link if the service is reached on the web. */
    private String helpline(Sentence.Part part) {
        String web =
                context.facts().helplines().stream()
                        .filter(line -> line.id().equals(part.reference()))
                        .map(line -> line.contact().get("web"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        String name = nested(part);
        return web == null ? name : "<a href=\"" + escape(web) + "\">" + name + "</a>";
    }

    private static String contact(Sentence.Part part) {
        String address = part.reference() == null ? "" : part.reference().replace(" ", "");
        return "<a class=\"tel tel--in\" href=\""
                + escape(address)
                + "\">"
                + escape(part.text())
                + "</a>";
    }

    @Override
    public String block(Directive directive, String body) {
        return switch (directive.name()) {
            case "steps" -> steps(body);
            case "copy" -> copy(body);
            case "help" -> HELP_EDGE + helplines.box(situations(directive), body) + HELP_EDGE;
            case "drawing" -> HELP_EDGE + DRAWING + body + HELP_EDGE;
            default -> body;
        };
    }

    /** Sentences to be copied whole; their first link on this site is where they can be read. */
    private String copy(String body) {
        Matcher link = LINK.matcher(body);
        String address = context.input().publicUrl() + (link.find() ? link.group(1) : "");
        PressMessages messages = context.press();
        String from =
                messages.copyFrom(
                        context.site().name().in(context.language()),
                        context.sourcesUntil(),
                        address);
        return "<div class=\"cite copy flow\" data-copied=\""
                + escape(messages.copied())
                + "\">"
                + body
                + "<p class=\"copy__from\">"
                + escape(from)
                + "</p><p class=\"rowlinks\" hidden><button type=\"button\" class=\"btn btn--line\">"
                + escape(messages.copyWords())
                + "</button> <span role=\"status\"></span></p></div>";
    }

    /** Every third-level heading begins a step. */
    static String steps(String body) {
        StringBuilder out = new StringBuilder();
        String[] pieces = body.split("(?=<h3[ >])", -1);
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
