package constat.page;

import constat.i18n.Language;
import java.util.List;

/**
 * What a page of changes or corrections lists, for whoever subscribes to it.
 *
 * @param path of the page
 * @param mends whether it lists only what mends what this site had said
 * @param news newest first
 */
public record NewsList(
        Language language,
        String path,
        String title,
        String description,
        boolean mends,
        List<News> news) {

    public NewsList {
        news = List.copyOf(news);
    }
}
