package constat.browser;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of one class share a browser; they are skipped where there is none. */
abstract class SharedBrowser {

    private static Optional<Browser> shared = Optional.empty();

    @BeforeAll
    static void openTheBrowser() {
        shared = Browser.find();
    }

    @BeforeEach
    void thereIsABrowser() {
        Assumptions.assumeTrue(shared.isPresent(), "no Chromium on this machine");
    }

    @AfterAll
    static void closeTheBrowser() {
        shared.ifPresent(Browser::close);
        shared = Optional.empty();
    }

    static Browser browser() {
        return shared.orElseThrow();
    }
}
