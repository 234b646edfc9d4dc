package constat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestGuardTest {

    /** As in the running site, where the guard alone looks at header fields. */
    private static final HttpDecoderConfig UNCHECKED =
            new HttpDecoderConfig().setValidateHeaders(false);

    private final EmbeddedChannel channel =
            new EmbeddedChannel(
                    new HttpRequestDecoder(UNCHECKED),
                    new HttpResponseEncoder(),
                    new RequestGuard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET / HTTP/9.9~Host: a~~|505",
                "GET / HTTP/1.2~Host: a~~|505",
                "PRI * HTTP/2.0~~|505",
                "GET / HTTP/1.1~~|400",
                "GET / HTTP/1.1~Host: a~Host: b~~|400",
                "GET / HTTP/1.1~Host: a b~~|400",
                "GET / HTTP/1.1~Host: <a>~~|400",
                "GET / HTTP/1.1~Host: a/b~~|400",
                "GET / HTTP/1.1~Host: user@a~~|400",
                "GET / HTTP/1.1~Host:~~|400",
                "GET / HTTP/1.1~Host: a:b~~|400",
                "GET / HTTP/1.1~Host: [::1~~|400",
                "GET / HTTP/1.1~Host: a~Content-Length: 3~~abc|400",
                "HEAD / HTTP/1.1~Host: a~Transfer-Encoding: chunked~~|400",
                "POST / HTTP/1.1~Host: a~Transfer-Encoding: gzip~Content-Length: 3~~|501",
                "POST / HTTP/1.1~Host: a~Transfer-Encoding: xchunked~~|501",
                "POST / HTTP/1.1~Host: a~Transfer-Encoding: gzip, chunked~~|501",
                "POST / HTTP/1.0~Transfer-Encoding: chunked~~|400",
                "POST / HTTP/1.1~Host: a~Content-Length: 3~Content-Length: 4~~|400",
                "POST / HTTP/1.1~Host: a~Content-Length: -1~~|400",
                "GET / HTTP/1.1~Host: a~X\u0001: b~~|400",
                "GET / HTTP/1.1~Host: a~X(: b~~|400",
                "GET / HTTP/1.1~Host: a~X: b\u0001c~~|400",
                "GET / HTTP/1.1~Host: a~: b~~|400",
                "nonsense~~|400",
            })
    void a_bad_request_is_refused_and_the_connection_closed(String request, int status) {
        send(request);

        String answer = received();
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("content-security-policy: default-src 'none'"), answer);
        assertTrue(answer.contains("connection: close"), answer);
        assertFalse(channel.isOpen());
        assertNull(channel.readInbound());
    }

    @Test
    void a_long_line_and_long_headers_have_answers_of_their_own() {
        send("GET /" + "a".repeat(5000) + " HTTP/1.1~Host: a~~");
        assertTrue(received().startsWith("HTTP/1.1 414 "));

        EmbeddedChannel other =
                new EmbeddedChannel(
                        new HttpRequestDecoder(UNCHECKED),
                        new HttpResponseEncoder(),
                        new RequestGuard());
        send(other, "GET / HTTP/1.1~Host: a~X: " + "a".repeat(9000) + "~~");
        assertTrue(received(other).startsWith("HTTP/1.1 431 "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET / HTTP/1.1~Host: a.example:8080~~",
                "GET / HTTP/1.1~Host: [::1]:8080~~",
                "GET / HTTP/1.1~Host: 127.0.0.1~Content-Length: 0~~",
                "GET / HTTP/1.0~~",
                "POST / HTTP/1.1~Host: a~Content-Length: 3~~abc",
            })
    void a_good_request_passes(String request) {
        send(request);

        assertNotNull(channel.readInbound());
        assertNull(channel.readOutbound());
        assertTrue(channel.isOpen());
    }

    @Test
    void a_refusal_waits_for_the_answers_that_are_due() {
        send("GET /good HTTP/1.1~Host: a~~GET / HTTP/9.9~Host: a~~");
        HttpRequest good = channel.readInbound();
        assertEquals("/good", good.uri());
        assertNull(channel.readOutbound());

        channel.writeOutbound(
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        HttpResponseStatus.OK,
                        Unpooled.copiedBuffer("good", StandardCharsets.UTF_8)));

        String answers = received();
        assertTrue(answers.indexOf("200 OK") < answers.indexOf("505 "), answers);
        assertFalse(channel.isOpen());
    }

    @Test
    void a_head_that_drips_in_is_not_waited_for() {
        for (int second = 0; second < 9; second++) {
            send("G");
            pass(1);
        }
        assertTrue(channel.isOpen());
        pass(2);

        assertFalse(channel.isOpen());
    }

    @Test
    void a_head_that_comes_in_two_parts_in_time_is_answered() {
        send("GET / HT");
        pass(5);
        send("TP/1.1~Host: a~~");
        pass(20);

        assertTrue(channel.isOpen());
        assertNotNull(channel.readInbound());
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }

    private void send(String request) {
        send(channel, request);
    }

    private static void send(EmbeddedChannel channel, String request) {
        channel.writeInbound(
                Unpooled.copiedBuffer(request.replace("~", "\r\n"), StandardCharsets.ISO_8859_1));
    }

    private String received() {
        return received(channel);
    }

    private static String received(EmbeddedChannel channel) {
        StringBuilder text = new StringBuilder();
        for (ByteBuf b = channel.readOutbound(); b != null; b = channel.readOutbound()) {
            text.append(b.toString(StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
