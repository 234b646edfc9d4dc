/** Facts as data files: JSON, CSV and their kin, each value with its caveats. */
@NullMarked
package constat.format;

import org.jspecify.annotations.NullMarked;
