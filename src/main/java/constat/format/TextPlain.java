package constat.format;

import constat.i18n.Language;
import constat.i18n.Text;

/** Turns an editor's inline Markdown into words without markup, directives resolved. */
@FunctionalInterface
public interface TextPlain {

    String plain(Text text, Language language);
}
