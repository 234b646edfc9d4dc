package constat.page;

/** The makers of parts that the pages of one language share. */
record Desk(
        PageContext context,
        ProseHtml prose,
        Statements statements,
        Figures figures,
        Timelines timelines,
        Intervals intervals,
        Lists lists,
        Precedents precedents,
        Says says,
        Drawings drawings,
        DrawnSections sections,
        Shells shells) {

    static Desk of(PageContext context) {
        ProseHtml prose = new ProseHtml(context, new DirectiveHtml(context));
        Statements statements = new Statements(context, prose);
        Timelines timelines = new Timelines(context, prose, statements);
        Figures figures = new Figures(context, prose, statements);
        Says says = new Says(context, prose, statements);
        Drawings drawings = new Drawings(says, figures, timelines);
        return new Desk(
                context,
                prose,
                statements,
                figures,
                timelines,
                new Intervals(context, prose, timelines),
                new Lists(context, prose, statements),
                new Precedents(context, prose),
                says,
                drawings,
                new DrawnSections(prose, drawings),
                new Shells(context, prose, timelines));
    }
}
