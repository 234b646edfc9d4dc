/** What editors get wrong, as data: codes, places, sentences and reports. */
@NullMarked
package constat.diagnostic;

import org.jspecify.annotations.NullMarked;
