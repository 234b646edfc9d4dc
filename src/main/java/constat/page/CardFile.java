package constat.page;

import constat.drawing.Picture;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A card as SVG whose letters are shapes, so that it looks the same on every machine.
 *
 * @param outlined whether the letters are drawn, which takes nearly all of the time
 */
@CheckedTemplate(basePath = "page")
record CardFile(String language, String title, Picture picture, boolean outlined)
        implements TemplateInstance {}
