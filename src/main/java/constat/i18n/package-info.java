/** Languages, bilingual texts, number and date formats, typography, interface words. */
@NullMarked
package constat.i18n;

import org.jspecify.annotations.NullMarked;
