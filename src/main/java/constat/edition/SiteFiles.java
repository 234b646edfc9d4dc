package constat.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.input.Site;
import constat.page.RenderedPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Files that tell programs about the site: robots.txt, the sitemap, the edition's manifest; and the
 * site's sign, where browsers look for it.
 */
final class SiteFiles {

    private static final String SITEMAP = "/sitemap.xml";
    private static final String SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final String publicUrl;
    private final Compressor compressor;

    SiteFiles(String publicUrl, Compressor compressor) {
        this.publicUrl = publicUrl;
        this.compressor = compressor;
    }

    Resource robots() {
        String text = "User-agent: *\nAllow: /\n\nSitemap: " + publicUrl + SITEMAP + "\n";
        return file("/robots.txt", "text/plain; charset=utf-8", text);
    }

    /** The site's sign: a ring, a line and a disc, as under every masthead. */
    List<Resource> icons() {
        return List.of(
                Resource.file(
                        "/favicon.svg",
                        "image/svg+xml; charset=utf-8",
                        compressor.representations(icon("favicon.svg"), Compressor.Effort.BULK)),
                Resource.file(
                        "/favicon.ico", "image/x-icon", compressor.plain(icon("favicon.ico"))),
                Resource.file(
                        "/apple-touch-icon.png",
                        Resource.PNG,
                        compressor.plain(icon("apple-touch-icon.png"))));
    }

    private static byte[] icon(String name) {
        try (InputStream in = SiteFiles.class.getResourceAsStream("/assets/icon/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /** Every page, with its other language and the day its content changed. */
    Resource sitemap(List<RenderedPage> pages) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(SITEMAP_NAMESPACE);
            xml.setPrefix("xhtml", XHTML);
            xml.writeStartElement(SITEMAP_NAMESPACE, "urlset");
            xml.writeDefaultNamespace(SITEMAP_NAMESPACE);
            xml.writeNamespace("xhtml", XHTML);
            for (RenderedPage page : pages) {
                if (page.status() == 200) {
                    url(xml, page);
                }
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML to memory", e);
        }
        return file(SITEMAP, "application/xml; charset=utf-8", out.toString());
    }

    private void url(XMLStreamWriter xml, RenderedPage page) throws XMLStreamException {
        xml.writeStartElement(SITEMAP_NAMESPACE, "url");
        element(xml, "loc", publicUrl + page.path());
        element(xml, "lastmod", page.updated().toString());
        if (page.counterpart() != null) {
            alternate(xml, page.language().tag(), page.path());
            alternate(xml, page.language().other().tag(), page.counterpart());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(SITEMAP_NAMESPACE, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void alternate(XMLStreamWriter xml, String language, String path)
            throws XMLStreamException {
        xml.writeEmptyElement(XHTML, "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", publicUrl + path);
    }

    /** What the edition is; it stands beside what its id is a hash of. */
    Resource manifest(Edition edition, Site site) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("edition", edition.id());
        manifest.put("sourcesUntil", site.sourcesUntil().toString());
        manifest.put("addresses", edition.resources().size());
        try {
            String json = new ObjectMapper().writeValueAsString(manifest) + "\n";
            return file(Edition.MANIFEST, "application/json", json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings and numbers is always JSON", e);
        }
    }

    private Resource file(String path, String mediaType, String text) {
        return Resource.file(
                path,
                mediaType,
                compressor.representations(
                        text.getBytes(StandardCharsets.UTF_8), Compressor.Effort.BULK));
    }
}
