/** Markdown with front matter and directives, parsed into documents. */
@NullMarked
package constat.content;

import org.jspecify.annotations.NullMarked;
