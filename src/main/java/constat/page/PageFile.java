package constat.page;

import io.quarkus.qute.TemplateInstance;

/**
 * A drawing that a page brings with it. It holds what is drawn, not its text: the outlines of all
 * letters take 300 kB, and pages are kept from one edit to the next.
 *
 * @param path where it is served; ends in {@code .svg}, or in {@code .png} if it is to be painted
 * @param page path of the page it belongs to
 * @param drawn what its text is written from
 */
public record PageFile(String path, String page, TemplateInstance drawn) {

    /** Its text, written anew each time; always the same. */
    public String svg() {
        return drawn.render().strip();
    }

    /** Whether readers get it as dots instead of as text. */
    public boolean painted() {
        return path.endsWith(".png");
    }
}
