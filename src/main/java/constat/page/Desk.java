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
        Shells shells) {

    static Desk of(PageContext context) {
        ProseHtml prose = new ProseHtml(context, new DirectiveHtml(context));
        Statements statements = new Statements(context, prose);
        Timelines timelines = new Timelines(context, prose, statements);
        return new Desk(
                context,
                prose,
                statements,
                new Figures(context, prose, statements),
                timelines,
                new Intervals(context, prose, timelines),
                new Lists(context, prose, statements),
                new Precedents(context, prose),
                new Shells(context, prose, timelines));
    }
}
