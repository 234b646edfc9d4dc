/** Rules for sentences that speak of facts: bound numbers, carried caveats, misreadings. */
@NullMarked
package constat.prose;

import org.jspecify.annotations.NullMarked;
