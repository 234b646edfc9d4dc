/** Search: what is indexed, the analysis of words, the ranking; the same as in the browser. */
@NullMarked
package constat.search;

import org.jspecify.annotations.NullMarked;
