/** One immutable, checked edition of the whole site. */
@NullMarked
package constat.edition;

import org.jspecify.annotations.NullMarked;
