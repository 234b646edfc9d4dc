package constat.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, one for all tests. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setHeadless(true)
                                        .setArgs(ARGUMENTS));
    }

    /** Empty where there is none, which is an error where CONSTAT_BROWSER_REQUIRED says so. */
    static Optional<Browser> find() {
        Optional<Path> executable =
                Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (executable.isEmpty() && "true".equals(System.getenv("CONSTAT_BROWSER_REQUIRED"))) {
            throw new IllegalStateException(
                    "CONSTAT_BROWSER_REQUIRED is set, and no Chromium found");
        }
        if (executable.isEmpty()) {
            System.err.println("*** BROWSER TESTS SKIPPED: no Chromium on this machine ***");
        }
        return executable.map(Browser::new);
    }

    /** The same; a test without one is skipped. */
    static Browser required() {
        Optional<Browser> browser = find();
        Assumptions.assumeTrue(browser.isPresent(), "no Chromium on this machine");
        return browser.orElseThrow();
    }

    /** A fresh page in its own context. */
    Page page(int width, ColorScheme scheme) {
        return page(width, options -> options.setColorScheme(scheme));
    }

    /** The same with what a reader or their device asks for, such as no script. */
    Page page(int width, Consumer<NewContextOptions> wishes) {
        NewContextOptions options = new NewContextOptions().setViewportSize(width, 900);
        wishes.accept(options);
        return chromium.newContext(options).newPage();
    }

    /** A page that runs no script, in its own context. */
    Page withoutScript(int width) {
        return chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(width, 640)
                                .setJavaScriptEnabled(false))
                .newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
