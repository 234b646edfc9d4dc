/** Import, build and swap: how an edition comes to be the current one. */
@NullMarked
package constat.publish;

import org.jspecify.annotations.NullMarked;
