package constat.edition;

import constat.content.FrontMatter.View;
import constat.format.AtomFormat;
import constat.format.Feed;
import constat.format.JsonFeedFormat;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.page.News;
import constat.page.NewsList;
import constat.page.PageInput;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The changes, and the corrections alone, for those who subscribe: as Atom and as JSON Feed. */
final class Feeds {

    /** The pages that one can subscribe to. */
    static final List<View> VIEWS = List.of(View.CHANGES, View.CORRECTIONS);

    /** Enough for a reader who looks once a year; the page lists everything. */
    private static final int MOST = 100;

    private final Compressor compressor;
    private final PageInput input;

    Feeds(Compressor compressor, PageInput input) {
        this.compressor = compressor;
        this.input = input;
    }

    List<Resource> of(List<NewsList> lists) {
        return lists.stream().flatMap(this::files).toList();
    }

    private Stream<Resource> files(NewsList list) {
        Feed feed = feed(list);
        String atom = list.path() + ".atom";
        String json = list.path() + ".json";
        return Stream.of(
                file(atom, AtomFormat.MEDIA_TYPE, AtomFormat.write(feed, url(atom)), list),
                file(json, JsonFeedFormat.MEDIA_TYPE, JsonFeedFormat.write(feed, url(json)), list));
    }

    private Resource file(String path, String mediaType, byte[] body, NewsList list) {
        return Resource.file(
                        path, mediaType, compressor.representations(body, Compressor.Effort.BULK))
                .withCanonical(list.path())
                .withPolicy(Policy.FEED);
    }

    private Feed feed(NewsList list) {
        String name = input.site().name().in(list.language());
        return new Feed(
                tag(list, list.mends() ? "corrections" : "changes"),
                list.language(),
                name + colon(list) + list.title(),
                list.description(),
                url(list.path()),
                name,
                list.news().stream().map(News::on).findFirst().orElse(input.site().published()),
                list.news().stream().limit(MOST).map(news -> entry(list, news)).toList());
    }

    private Feed.Entry entry(NewsList list, News news) {
        return new Feed.Entry(
                tag(list, news.key()),
                news.on(),
                news.kind().word(),
                news.label() + colon(list) + news.title(),
                url(news.href()),
                news.text());
    }

    private static String colon(NewsList list) {
        return list.language() == Language.FR ? Formats.NARROW + ": " : ": ";
    }

    /** RFC 4151: host and day on which the site went online, then language and name. */
    private String tag(NewsList list, String name) {
        String host = Objects.requireNonNullElse(URI.create(input.publicUrl()).getHost(), "");
        return "tag:"
                + host
                + ","
                + input.site().published()
                + ":"
                + list.language().tag()
                + "/"
                + name;
    }

    private String url(String path) {
        return input.publicUrl() + path;
    }
}
