/** The fact base: records, their revisions, the as-of query and what follows from it. */
@NullMarked
package constat.fact;

import org.jspecify.annotations.NullMarked;
