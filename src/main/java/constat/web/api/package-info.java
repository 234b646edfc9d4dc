/** The JSON API: what the base says now or said by a day, filtered. */
@NullMarked
package constat.web.api;

import org.jspecify.annotations.NullMarked;
