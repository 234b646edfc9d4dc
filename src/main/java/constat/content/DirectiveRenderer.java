package constat.content;

/** Gives the HTML of directives; what a fact is, this room does not know. */
public interface DirectiveRenderer {

    /** HTML that may stand inside a paragraph. */
    String inline(Directive directive);

    /**
     * HTML of a block directive.
     *
     * @param body the HTML of what stands between its fences
     */
    String block(Directive directive, String body);
}
