package constat.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1 (jsonfeed.org). */
public final class JsonFeedFormat {

    public static final String MEDIA_TYPE = "application/feed+json";

    private JsonFeedFormat() {}

    /**
     * The feed as bytes.
     *
     * @param self whole address at which it is served
     */
    public static byte[] write(Feed feed, String self) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.page());
        json.put("feed_url", self);
        json.put("description", feed.subtitle());
        json.put("language", feed.language().tag());
        json.put("authors", List.of(Map.of("name", feed.author())));
        json.put("items", feed.entries().stream().map(JsonFeedFormat::item).toList());
        return JsonFormat.write(json);
    }

    private static Map<String, @Nullable Object> item(Feed.Entry entry) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.url());
        item.put("title", entry.title());
        item.put("content_text", entry.text());
        item.put("date_published", entry.on() + "T12:00:00Z");
        item.put("tags", List.of(entry.kind()));
        return item;
    }
}
