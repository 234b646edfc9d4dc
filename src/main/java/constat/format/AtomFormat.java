package constat.format;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/** Atom (RFC 4287). */
public final class AtomFormat {

    public static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    private AtomFormat() {}

    /**
     * The feed as bytes.
     *
     * @param self whole address at which it is served
     */
    public static byte[] write(Feed feed, String self) {
        try {
            Document document = new WireFeedOutput().outputJDom(atom(feed, self));
            document.getRootElement()
                    .setAttribute("lang", feed.language().tag(), Namespace.XML_NAMESPACE);
            Format format = Format.getPrettyFormat().setLineSeparator(LineSeparator.UNIX);
            return new XMLOutputter(format).outputString(document).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("no valid Atom feed: " + feed.id(), e);
        }
    }

    private static com.rometools.rome.feed.atom.Feed atom(Feed feed, String self) {
        com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.id());
        atom.setTitle(feed.title());
        atom.setSubtitle(plain(feed.subtitle()));
        atom.setUpdated(noon(feed.updated()));
        Person author = new Person();
        author.setName(feed.author());
        atom.setAuthors(List.of(author));
        atom.setOtherLinks(List.of(link("self", self, "application/atom+xml")));
        atom.setAlternateLinks(List.of(link("alternate", feed.page(), "text/html")));
        atom.setEntries(feed.entries().stream().map(AtomFormat::entry).toList());
        return atom;
    }

    private static Entry entry(Feed.Entry from) {
        Entry entry = new Entry();
        entry.setId(from.id());
        entry.setTitle(from.title());
        entry.setPublished(noon(from.on()));
        entry.setUpdated(noon(from.on()));
        entry.setAlternateLinks(List.of(link("alternate", from.url(), "text/html")));
        Category category = new Category();
        category.setTerm(from.kind());
        entry.setCategories(List.of(category));
        entry.setSummary(plain(from.text()));
        return entry;
    }

    private static Content plain(String words) {
        Content content = new Content();
        content.setType("text");
        content.setValue(words);
        return content;
    }

    private static Link link(String relation, String href, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(href);
        link.setType(type);
        return link;
    }

    @SuppressWarnings("JavaUtilDate") // Rome knows no other
    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
