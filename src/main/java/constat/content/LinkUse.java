package constat.content;

import constat.diagnostic.Location;

/**
 * A link or an image in a text.
 *
 * @param destination as it was written
 */
public record LinkUse(String destination, boolean image, Location location) {}
