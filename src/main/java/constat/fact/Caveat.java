package constat.fact;

import constat.i18n.Text;

/**
 * What must stand beside a claim wherever it goes out.
 *
 * @param claim id of the claim that limits or disputes
 * @param question id of that claim's question, where its page is
 * @param brief a whole clause that names its speaker
 * @param relation {@code QUALIFIES} or {@code DISPUTES}
 */
public record Caveat(
        String claim, String question, Actor speaker, Text brief, Link.Relation relation) {}
