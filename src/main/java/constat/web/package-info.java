/** HTTP: the edition's route, the API, headers and errors. */
@NullMarked
package constat.web;

import org.jspecify.annotations.NullMarked;
