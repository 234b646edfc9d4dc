package constat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.ShippedEdition;
import constat.i18n.Language;
import constat.page.Patterns;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which browsers' makers and the W3C trust, on every page. */
@QuarkusTest
class ValidHtmlTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** What the checker says of the guide to keep, and is not mended, each with its reason. */
    private static final Set<String> LEFT =
            Set.of(
                    // Its parser of CSS is older than cascade layers (CSS Cascading 5).
                    "CSS: Unrecognized at-rule “@layer”",
                    // Each chapter is a page of its own, whose headings begin at its title.
                    "warning: Consider using the “h1” element as a top-level heading only — or else"
                            + " use the “headingoffset” attribute (otherwise, all “h1” elements are"
                            + " treated as top-level headings by many screen readers and other"
                            + " tools).");

    @Inject ShippedEdition shipped;

    @Test
    void every_page_of_the_shipped_edition_is_valid() throws Exception {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (Resource page : shipped.published().resources()) {
            if (page.mediaType().startsWith("text/html")) {
                pages.put(page.path(), page.identityBody());
            }
        }
        assertTrue(pages.size() > 400, "only " + pages.size() + " pages");
        for (Language language : Language.values()) {
            byte[] patterns = Patterns.html(language).getBytes(StandardCharsets.UTF_8);
            pages.put(Patterns.path(language), patterns);
        }
        assertEquals(Map.of(), byMessage(check(pages)));
    }

    @Test
    void the_checker_finds_what_is_wrong() throws Exception {
        String page =
                "<!doctype html><html lang=fr><title>t</title><p><div></div></p><img src=x>"
                        + "<i id=a></i><i id=a></i>";
        List<String> found =
                check(Map.of("/p", page.getBytes(StandardCharsets.UTF_8))).stream()
                        .map(Finding::message)
                        .toList();
        assertTrue(found.toString().contains("Duplicate ID"), found.toString());
        assertTrue(found.toString().contains("must have an “alt” attribute"), found.toString());
        assertTrue(found.toString().contains("No “p” element in scope"), found.toString());
    }

    /** One complaint about one page. */
    private record Finding(String path, String message) {}

    /** For each message the pages that it is about, three at most. */
    private static Map<String, List<String>> byMessage(Collection<Finding> findings) {
        Map<String, List<String>> byMessage = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.path().endsWith("guide.html")
                    || finding.path().endsWith("hors-ligne.html")) {
                if (LEFT.contains(finding.message())) {
                    continue;
                }
            }
            List<String> pages =
                    byMessage.computeIfAbsent(finding.message(), none -> new ArrayList<>());
            if (pages.size() < 3) {
                pages.add(finding.path());
            }
        }
        return byMessage;
    }

    /** By as many checkers as there are processors; each is set up once, which takes longest. */
    private static List<Finding> check(Map<String, byte[]> pages) throws Exception {
        ConcurrentLinkedQueue<Map.Entry<String, byte[]>> left =
                new ConcurrentLinkedQueue<>(pages.entrySet());
        int many = Math.min(pages.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(many);
        List<Callable<List<Finding>>> checkers = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            checkers.add(() -> checkAll(left));
        }
        List<Finding> all = new ArrayList<>();
        for (Future<List<Finding>> found : pool.invokeAll(checkers)) {
            all.addAll(found.get());
        }
        pool.shutdown();
        return all;
    }

    private static List<Finding> checkAll(ConcurrentLinkedQueue<Map.Entry<String, byte[]>> left)
            throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(SCHEMA, findings);
        checker.setUpValidatorAndParsers(findings, true, false);
        for (var page = left.poll(); page != null; page = left.poll()) {
            findings.path = page.getKey();
            InputSource body = new InputSource(new ByteArrayInputStream(page.getValue()));
            body.setEncoding("UTF-8");
            checker.checkHtmlInputSource(body);
        }
        return findings.all;
    }

    /** Remembers errors and warnings; what the checker only remarks is none of them. */
    private static final class Findings implements ErrorHandler {

        private final List<Finding> all = new ArrayList<>();
        private String path = "";

        @Override
        public void warning(SAXParseException found) {
            all.add(new Finding(path, "warning: " + found.getMessage()));
        }

        @Override
        public void error(SAXParseException found) {
            all.add(new Finding(path, found.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException found) {
            error(found);
        }
    }
}
