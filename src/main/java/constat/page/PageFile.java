package constat.page;

/**
 * A drawing that a page brings with it.
 *
 * @param path where it is served; ends in {@code .svg}, or in {@code .png} if it is to be painted
 * @param page path of the page it belongs to
 * @param svg its text
 */
public record PageFile(String path, String page, String svg) {

    /** Whether readers get it as dots instead of as text. */
    public boolean painted() {
        return path.endsWith(".png");
    }
}
