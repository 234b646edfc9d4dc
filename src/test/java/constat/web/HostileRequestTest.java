package constat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.edition.Edition;
import constat.edition.SmallEdition;
import constat.publish.CurrentEdition;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes that no browser sends, and the promise that none of them reaches a log. */
@QuarkusTest
class HostileRequestTest {

    private static final String SECRET = "mon-medecin-durand";

    @TestHTTPResource("/")
    URI server;

    @Inject CurrentEdition current;

    private final List<String> logged = new ArrayList<>();
    private final Handler listening = new Listening();
    private Optional<Edition> before = Optional.empty();

    @BeforeEach
    void swap_in() {
        before = current.get();
        current.swap(SmallEdition.create());
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void swap_back() {
        Logger.getLogger("").removeHandler(listening);
        before.ifPresent(current::swap);
        List<String> telling =
                logged.stream()
                        .filter(l -> l.contains(SECRET) || l.contains("127.0.0.1:"))
                        .toList();
        assertEquals(List.of(), telling, "no log line tells what was asked or by whom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET /SECRET HTTP/9.9~Host: a~~|505",
                "GET /SECRET HTTP/1.1~Host: a b SECRET~~|400",
                "GET /SECRET HTTP/1.1~Host: <SECRET>~~|400",
                "GET /SECRET HTTP/1.1~Host: a~Host: SECRET~~|400",
                "GET /SECRET HTTP/1.1~~|400",
                "GET /SECRET% HTTP/1.1~Host: a~~|400",
                "GET /SECRET%zz?SECRET HTTP/1.1~Host: a~~|400",
                "GET /SECRET%ff HTTP/1.1~Host: a~~|400",
                "GET /SECRET%00 HTTP/1.1~Host: a~~|400",
                "GET /<SECRET HTTP/1.1~Host: a~~|400",
                "GET /SECRET\\x HTTP/1.1~Host: a~~|400",
                "GET SECRET HTTP/1.1~Host: a~~|400",
                "GET /a b SECRET HTTP/1.1~Host: a~~|400",
                "OPTIONS * HTTP/1.1~Host: a~X: SECRET~~|405",
                "CONNECT SECRET:443 HTTP/1.1~Host: a~~|405",
                "POST /SECRET HTTP/1.1~Host: a~Transfer-Encoding: xchunked~Content-Length: 5~~abcde|501",
                "POST /SECRET HTTP/1.1~Host: a~Content-Length: 5~Content-Length: 6~~abcde|400",
                "POST /SECRET HTTP/1.1~Host: a~Content-Length: 99999999~~abc|405",
                "POST /SECRET HTTP/1.1~Host: a~Transfer-Encoding: chunked~~zz~SECRET~~|405",
                "POST /SECRET HTTP/1.1~Host: a~Expect: 100-continue~Content-Length: 5~~|405",
                "GET /SECRET HTTP/1.1~Host: a~Content-Length: 5~~abcde|400",
                "GET /api/v1/x?SECRET=% HTTP/1.1~Host: a~~|400",
                "GET /api/v1/x?<SECRET HTTP/1.1~Host: a~~|400",
                "GET /api/v1/%zzSECRET HTTP/1.1~Host: a~~|400",
                "GET /SECRET HTTP/1.1~Host: a~X: b\u0001SECRET~~|400",
                "GET /SECRET HTTP/1.1~Host: a~X(SECRET: b~~|400",
                "SECRET~~|400",
            })
    void a_hostile_request_is_refused_with_the_sites_headers_and_the_connection_closed(
            String request, int status) {
        String answer = raw().exchange(request.replace("SECRET", SECRET));

        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertEquals(answer.indexOf("HTTP/1.1 "), answer.lastIndexOf("HTTP/1.1 "), answer);
        for (String header :
                new String[] {
                    "content-security-policy: ",
                    "x-content-type-options: nosniff",
                    "referrer-policy: no-referrer",
                    "cache-control: no-store",
                    "connection: close"
                }) {
            assertTrue(answer.contains(header), header + " is missing in " + answer);
        }
        assertFalse(answer.contains(SECRET), answer);
        assertFalse(answer.contains("stack"), answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    @Test
    void too_long_an_address_or_header_is_refused() {
        String address = "GET /" + SECRET.repeat(300) + " HTTP/1.1~Host: a~~";
        assertTrue(raw().exchange(address).startsWith("HTTP/1.1 414 "));
        String header = "GET / HTTP/1.1~Host: a~X: " + SECRET.repeat(600) + "~~";
        assertTrue(raw().exchange(header).startsWith("HTTP/1.1 431 "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"?%", "?<script>SECRET", "?a=%zz&SECRET", "?SECRET"})
    void a_page_ignores_its_query_however_broken(String query) {
        String target = "/fr/que-faire" + query.replace("SECRET", SECRET);
        String answer = raw().exchange("GET " + target + " HTTP/1.1~Host: a~Connection: close~~");

        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    @Test
    void a_missing_page_leaves_no_trace() {
        String answer =
                raw().exchange("GET /fr/" + SECRET + " HTTP/1.1~Host: a~Connection: close~~");

        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        raw().exchange(
                        "GET /api/v1/"
                                + SECRET
                                + "?"
                                + SECRET
                                + " HTTP/1.1~Host: a~Connection: close~~");
    }

    @Test
    void the_absolute_form_and_HTTP_1_0_are_understood() {
        String absolute = "GET http://a/fr/ HTTP/1.1~Host: a~Connection: close~~";
        assertTrue(raw().exchange(absolute).startsWith("HTTP/1.1 200 "));
        String old = raw().exchange("GET /fr/ HTTP/1.0~~");
        assertTrue(old.contains(" 200 OK"), old);
    }

    @Test
    void pipelined_requests_are_answered_in_order() {
        String answers =
                raw().exchange(
                                "GET /fr/ HTTP/1.1~Host: a~~HEAD /en/ HTTP/1.1~Host: a~~"
                                        + "GET /rien HTTP/1.1~Host: a~~GET / HTTP/9.9~Host: a~~");

        List<Integer> places = new ArrayList<>();
        for (String line :
                new String[] {"content-language: fr", "language: en", " 404 ", " 505 "}) {
            places.add(answers.indexOf(line));
        }
        assertEquals(places.stream().sorted().toList(), places, answers);
        assertTrue(places.get(0) > 0, answers);
    }

    @Test
    void nothing_after_a_refusal_is_read() {
        String answers =
                raw().exchange(
                                "POST /fr/ HTTP/1.1~Host: a~Content-Length: 30~~"
                                        + "GET /fr/que-faire HTTP/1.1~Host: a~~");

        assertEquals(0, answers.indexOf("HTTP/1.1 405 "), answers);
        assertFalse(answers.contains(" 200 "), answers);
    }

    @Test
    void a_dripped_body_is_not_waited_for() throws IOException {
        try (Socket socket = raw().open()) {
            socket.getOutputStream()
                    .write(
                            "POST /fr/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\na"
                                    .getBytes(StandardCharsets.US_ASCII));
            assertTrue(RawHttp.readToEnd(socket).startsWith("HTTP/1.1 405 "));
        }
    }

    @Test
    void an_idle_connection_is_closed() throws IOException {
        try (Socket socket = raw().open()) {
            socket.getOutputStream()
                    .write("GET /fr/ HTTP/1.1\r\nHost: a\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals("", RawHttp.readToEnd(socket));
        }
    }

    private RawHttp raw() {
        return new RawHttp(server);
    }

    private final class Listening extends Handler {

        Listening() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            StringBuilder words =
                    new StringBuilder(entry.getLoggerName() + " " + entry.getMessage());
            if (entry.getParameters() != null) {
                words.append(List.of(entry.getParameters()));
            }
            for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
                words.append(t);
            }
            synchronized (logged) {
                logged.add(words.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
