package constat.content;

import constat.diagnostic.Location;

/**
 * A heading of a page.
 *
 * @param level 1 to 6
 * @param text plain, without directives
 * @param anchor unique on its page
 */
public record HeadingUse(int level, String text, String anchor, Location location) {}
