package constat.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import constat.ShippedEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Readers who set type, colours or motion, who print, or who have no mouse. Each check also looks
 * at a page broken for it on purpose, since one that cannot fail says nothing.
 */
@QuarkusTest
class NeedsInABrowserTest extends SharedBrowser {

    private static final List<String> PAGES =
            List.of(
                    "/fr/",
                    "/en/what-to-do",
                    "/fr/chronologie",
                    "/en/timeline",
                    "/fr/chiffres/patients-concernes",
                    "/en/confirmed-disputed-unknown",
                    "/fr/precedents-cnil",
                    "/en/glossary");

    /** The page that is broken: it has marks, notes, headings and controls. */
    private static final String BROKEN = "/fr/chiffres/patients-concernes";

    /** WCAG 2.2, 1.4.12. */
    private static final String SPACING =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
                    + " word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    /** How much two colours differ, as WCAG 2.2 counts it, and the colour behind an element. */
    private static final String COLOURS =
            """
            const one = document.createElement('canvas').getContext('2d');
            const rgba = c => { one.clearRect(0, 0, 1, 1); one.fillStyle = c; one.fillRect(0, 0, 1, 1);
              return one.getImageData(0, 0, 1, 1).data; };
            const light = c => { const [r, g, b] = [...rgba(c)].map(x => x / 255)
                .map(x => x <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
              return .2126 * r + .7152 * g + .0722 * b; };
            const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
              return (x + .05) / (y + .05); };
            const behind = e => { for (let at = e; at; at = at.parentElement) {
                const c = getComputedStyle(at).backgroundColor; if (rgba(c)[3] === 255) return c; }
              return 'white'; };
            const name = e => e.tagName + ' ' + (e.id || e.className || e.textContent.trim()).slice(0, 40);
            """;

    @Inject ShippedEdition shipped;

    @TestHTTPResource("/")
    URI site;

    /** What is wrong with a page for somebody, a line each. */
    private interface Check {
        List<String> faults(Page page);
    }

    @BeforeEach
    void the_site_is_up() {
        shipped.published();
    }

    private static Page page(int width) {
        return browser().page(width, options -> options.setBypassCSP(true));
    }

    /** No page has a fault, and the page that a style breaks has one. */
    private void holds(Page page, List<String> paths, Check check, String breaking) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String path : paths) {
            open(page, path);
            List<String> faults = check.faults(page);
            if (!faults.isEmpty()) {
                found.put(path, faults);
            }
        }
        assertEquals(Map.of(), found);
        open(page, BROKEN);
        style(page, breaking);
        assertNotEquals(
                List.of(), check.faults(page), "the check sees no fault where there is one");
        page.context().close();
    }

    private void open(Page page, String path) {
        assertEquals(200, page.navigate(site.resolve(path).toString()).status(), path);
    }

    private static void style(Page page, String css) {
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(css));
    }

    /** Runs a script that gives a list of faults. */
    private static List<String> told(Page page, String script) {
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate("() => {" + script + "}")).forEach(f -> faults.add((String) f));
        return faults;
    }

    @Test
    void four_hundred_per_cent_needs_no_sideways_scroll() {
        holds(page(320), PAGES, NeedsInABrowserTest::sideways, "h1 { width: 30rem }");
    }

    @Test
    void wide_text_spacing_at_four_hundred_per_cent_needs_no_sideways_scroll() {
        holds(
                page(320),
                PAGES,
                page -> {
                    style(page, SPACING);
                    return sideways(page);
                },
                "h1 { white-space: nowrap }");
    }

    private static List<String> sideways(Page page) {
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        return width > 320 ? List.of(width + " wide") : List.of();
    }

    @Test
    void nothing_moves_by_itself_for_who_wants_less_motion() {
        Page page = page(1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        String moving = "return document.getAnimations().map(a => 'moves: ' + a.animationName)";
        String rest = "@keyframes b { to { opacity: .5 } } h1 { animation: b 9s infinite }";
        holds(page, PAGES, all -> told(all, moving), rest);
        Page scrolling = page(1280);
        scrolling.emulateMedia(
                new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        String smooth =
                "return ['smooth'].filter(s => getComputedStyle(document.documentElement).scrollBehavior === s)";
        holds(
                scrolling,
                PAGES,
                all -> told(all, smooth),
                "html { scroll-behavior: smooth !important }");
    }

    @Test
    void forced_colours_keep_strokes_marks_and_controls() {
        Page page = page(1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        String strokes =
                """
                return [...document.querySelectorAll('main .is-claimed i')]
                    .filter(i => getComputedStyle(i).borderTopStyle !== 'dashed')
                    .map(i => 'a claimed line is not dashed')
                  .concat([...document.querySelectorAll('main .q i')]
                    .filter(i => getComputedStyle(i, '::after').borderRightWidth !== '2px')
                    .map(i => 'a mark has no stroke'))""";
        holds(
                page,
                PAGES,
                all -> {
                    List<String> faults = told(all, strokes);
                    faults.addAll(Barriers.of(all));
                    return faults;
                },
                ".is-claimed i { border-style: none !important }");
    }

    @Test
    void print_shows_addresses_and_no_navigation() {
        Page page = page(1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String kept =
                """
                return [...document.querySelectorAll('nav, main input, main button')]
                    .filter(e => e.checkVisibility()).map(e => 'prints ' + e.tagName)
                  .concat([...document.querySelectorAll('main .note a[href^="/"], main .fig a')]
                    .filter(a => a.checkVisibility())
                    .filter(a => !/\\/(fr|en)\\//.test(getComputedStyle(a, '::after').content))
                    .map(a => 'no address after ' + a.textContent))
                  .concat(/Imprimé depuis|Printed from/.test(document.body.innerText) ? [] : ['no address'])""";
        holds(page, PAGES, all -> told(all, kept), "nav { display: block !important }");
        Page bare = page(1280);
        bare.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        holds(bare, PAGES, all -> told(all, kept), "a::after { content: none !important }");
    }

    @Test
    void a_heading_is_a_target_of_at_least_twenty_four_pixels() {
        String low =
                "return [...document.querySelectorAll('main h2 > a[href^=\"#\"]')]"
                        + ".filter(a => a.getBoundingClientRect().height < 24).map(a => a.textContent)";
        holds(
                page(1280),
                PAGES,
                all -> told(all, low),
                "h2 > a { display: inline-block; height: 20px; min-height: 0 !important }");
    }

    @Test
    void the_keyboard_reaches_every_control_and_one_sees_where_it_is() {
        List<String> pages = List.of("/fr/", "/en/what-to-do", BROKEN, "/en/search");
        holds(page(1280), pages, NeedsInABrowserTest::unseen, "* { outline: none !important }");
    }

    /** Goes through a page with the tabulator. */
    private static List<String> unseen(Page page) {
        List<String> faults = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            page.keyboard().press("Tab");
            String said = (String) page.evaluate("() => {" + COLOURS + RING + "}");
            if (said.equals("the end")) {
                break;
            }
            if (!said.isEmpty()) {
                faults.add(said);
            }
        }
        faults.addAll(told(page, COLOURS + UNREACHED));
        return faults;
    }

    private static final String RING =
            """
            const e = document.activeElement;
            if (e === document.body || e.dataset.reached) return 'the end';
            e.dataset.reached = 'yes';
            const s = getComputedStyle(e);
            const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2
              && contrast(s.outlineColor, behind(e.parentElement)) >= 3;
            return seen ? '' : 'no ring round ' + name(e);""";

    private static final String UNREACHED =
            """
            return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled)
              .filter(e => e.tabIndex >= 0 && !e.dataset.reached).map(e => 'not reached: ' + name(e))""";

    @Test
    void controls_and_their_fields_stand_out_from_what_is_behind_them() {
        String faint =
                COLOURS
                        + """
                        return [...document.querySelectorAll('button, select, textarea, input')]
                          .filter(e => e.checkVisibility() && e.type !== 'hidden')
                          .filter(e => getComputedStyle(e).appearance === 'none' || !/checkbox|radio/.test(e.type))
                          .filter(e => { const s = getComputedStyle(e), back = behind(e.parentElement);
                            const drawn = s.borderTopStyle !== 'none' && parseFloat(s.borderTopWidth) > 0
                              && rgba(s.borderTopColor)[3] === 255;
                            return !(drawn && contrast(s.borderTopColor, back) >= 3)
                              && contrast(behind(e), back) < 3; })
                          .map(e => 'faint: ' + name(e))""";
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = page(1280);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            holds(
                    page,
                    List.of("/fr/", "/en/timeline", BROKEN, "/en/search"),
                    all -> told(all, faint),
                    "* { border-color: transparent !important; background: white !important }");
        }
    }
}
