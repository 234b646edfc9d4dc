package constat.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void a_fault_is_told_by_kind_and_place_without_its_message() {
        String words =
                Failures.words(
                        new IllegalStateException(
                                "asked for mon-medecin-durand", new RuntimeException("durand")));

        assertTrue(words.contains("java.lang.IllegalStateException"), words);
        assertTrue(words.contains("at constat.web.FailureTest."), words);
        assertFalse(words.contains("durand"), words);
    }
}
