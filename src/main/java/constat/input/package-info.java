/** The content folder's files, read safely, and YAML whose every node knows its place. */
@NullMarked
package constat.input;

import org.jspecify.annotations.NullMarked;
