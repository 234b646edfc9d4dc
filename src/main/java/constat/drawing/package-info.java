/** Drawings: numbers and words laid out to scale at a width; what a claim is, this room learns. */
@NullMarked
package constat.drawing;

import org.jspecify.annotations.NullMarked;
