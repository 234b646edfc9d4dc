package constat.page;

import constat.drawing.Picture;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A drawing as a file that stands alone: no style sheet, no font, no script.
 *
 * @param address absolute, of the page it belongs to
 */
@CheckedTemplate(basePath = "page")
record DrawingFile(String language, String title, Picture picture, Frame frame, String address)
        implements TemplateInstance {

    /**
     * The ground, with a margin on every side and room for the address below.
     *
     * @param edge where it begins, on both axes
     * @param foot base of the line with the address
     */
    public record Frame(int edge, int width, int height, int foot) {

        private static final int MARGIN = 24;
        private static final int LINE = 30;

        static Frame around(Picture picture) {
            return new Frame(
                    -MARGIN,
                    picture.width() + 2 * MARGIN,
                    picture.height() + 2 * MARGIN + LINE,
                    picture.height() + LINE / 2);
        }
    }
}
