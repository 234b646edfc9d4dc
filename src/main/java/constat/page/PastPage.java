package constat.page;

/**
 * A page as it would have been at the end of a day.
 *
 * @param live the address of the page that it is a past state of
 */
public record PastPage(RenderedPage page, String live) {}
