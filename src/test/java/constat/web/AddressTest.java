package constat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/fr/, /fr/",
        "/fr/a?b=%, /fr/a",
        "/%66r/, /fr/",
        "/%C3%A9, /é",
        "/a%2Fb, /a%2Fb",
        "/a%2fb, /a%2fb",
        "http://example.org/fr/?x, /fr/",
        "HTTPS://example.org, /",
        "http://example.org?x, /",
    })
    void a_target_has_a_path(String target, String path) {
        assertEquals(path, Address.of(target).orElseThrow().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "fr/",
                "/%",
                "/%2",
                "/%zz",
                "/<",
                "/>",
                "/\"",
                "/a b",
                "/a#b",
                "/\\a",
                "/%00",
                "/%0d%0a",
                "/%7f",
                "/%ff",
                "/%C3",
                "/%C0%AF",
                "/é",
                "/{}",
                "/|",
                "/^",
                "example.org:443",
                "ftp://example.org/",
                "javascript:alert(1)"
            })
    void a_malformed_target_has_none(String target) {
        assertTrue(Address.of(target).isEmpty(), target);
    }

    @ParameterizedTest
    @CsvSource({
        "/fr, /fr",
        "//fr//a/, /fr/a",
        "/fr/./a, /fr/a",
        "/fr/../en/, /en",
        "/../../fr, /fr",
        "/%2e%2e/fr, /fr",
        "//, /",
        "//evil.example, /evil.example",
        "//evil.example/%2e%2e/fr, /fr",
    })
    void the_likeliest_candidate_is_the_normal_form(String target, String first) {
        assertEquals(first, Address.of(target).orElseThrow().candidates().iterator().next());
    }

    @Test
    void candidates_are_with_and_without_slash_and_in_lower_case() {
        assertEquals(
                List.of("/FR/A", "/FR/A/", "/fr/a", "/fr/a/"),
                List.copyOf(Address.of("/FR//A/").orElseThrow().candidates()));
    }

    @Test
    void a_path_is_written_in_one_way() {
        assertEquals("/fr/a-b_c~d.json", Address.encode("/fr/a-b_c~d.json"));
        assertEquals("/%C3%A9%20%25%3C", Address.encode("/é %<"));
    }

    @Test
    void a_query_is_looked_at_only_for_programs() {
        assertTrue(Address.hasValidQuery("/api/x"));
        assertTrue(Address.hasValidQuery("/api/x?a=b&c=%C3%A9+d"));
        assertFalse(Address.hasValidQuery("/api/x?%"));
        assertFalse(Address.hasValidQuery("/api/x?<"));
        assertFalse(Address.hasValidQuery("/api/x?a=\"b\""));
    }
}
