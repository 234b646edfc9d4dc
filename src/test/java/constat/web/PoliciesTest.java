package constat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.edition.Policy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoliciesTest {

    @ParameterizedTest
    @EnumSource
    void every_policy_has_every_security_header_and_nothing_unsafe(Policy policy) {
        Map<String, String> headers = headers(policy);

        assertTrue(
                headers.keySet()
                        .containsAll(
                                java.util.Set.of(
                                        "content-security-policy",
                                        "strict-transport-security",
                                        "referrer-policy",
                                        "permissions-policy",
                                        "cross-origin-opener-policy",
                                        "cross-origin-resource-policy",
                                        "x-content-type-options")));
        String csp = headers.getOrDefault("content-security-policy", "");
        assertTrue(csp.startsWith("default-src 'none'; "), csp);
        assertFalse(csp.contains("unsafe"), csp);
        assertTrue(csp.contains("frame-ancestors 'none'"), csp);
    }

    @Test
    void a_page_and_a_letter_have_the_policies_that_are_promised() {
        assertEquals(
                "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'",
                headers(Policy.PAGE).get("content-security-policy"));
        assertEquals(
                "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
                        + " connect-src 'none'; form-action 'none'; base-uri 'none';"
                        + " frame-ancestors 'none'",
                headers(Policy.LETTER).get("content-security-policy"));
    }

    @Test
    void only_data_and_feeds_are_open_to_other_sites() {
        for (Policy policy : Policy.values()) {
            boolean open = policy == Policy.DATA || policy == Policy.FEED;
            Map<String, String> headers = headers(policy);
            assertEquals(open, "*".equals(headers.get("access-control-allow-origin")));
            assertEquals(
                    open ? "cross-origin" : "same-origin",
                    headers.get("cross-origin-resource-policy"));
        }
    }

    private static Map<String, String> headers(Policy policy) {
        Map<String, String> headers = new HashMap<>();
        Policies.security(policy).forEach(headers::put);
        return headers;
    }
}
