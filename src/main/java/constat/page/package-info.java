/** One record for each page template, and the writer that fills them. */
@NullMarked
package constat.page;

import org.jspecify.annotations.NullMarked;
