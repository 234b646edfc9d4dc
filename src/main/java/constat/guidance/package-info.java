/**
 * What helps a reader find out what to do: the tree of questions and the letters, read with places
 * and checked. Which pages, helplines and records exist, this room does not know.
 */
@NullMarked
package constat.guidance;

import org.jspecify.annotations.NullMarked;
