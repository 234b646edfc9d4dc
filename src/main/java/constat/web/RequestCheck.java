package constat.web;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.regex.Pattern;

/** What makes a request one that is not answered on an open connection. */
final class RequestCheck {

    /** Nothing is wrong. */
    static final int FINE = 0;

    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[A-Za-z0-9\\-._~!$&'()*+,;=]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{0,5})?");

    private RequestCheck() {}

    /** The status with which to refuse this request, or {@link #FINE}. */
    static int status(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return status(request.decoderResult());
        }
        if (!isSpoken(request.protocolVersion())) {
            return 505;
        }
        if (!hasOneHost(request) || !hasSoundFields(request)) {
            return 400;
        }
        return isTargetFine(request.uri()) ? bodyStatus(request) : targetStatus(request);
    }

    private static int targetStatus(HttpRequest request) {
        return readsOnly(request) ? 400 : 405;
    }

    private static boolean isTargetFine(String target) {
        return isPlain(target)
                || (Address.of(target).isPresent()
                        && (!Address.readsQuery(target) || Address.hasValidQuery(target)));
    }

    /** A quick look at what nearly every request asks for. */
    private static boolean isPlain(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c < '-' || c > '9')) {
                return false;
            }
        }
        return target.startsWith("/");
    }

    /** The status for bytes that are no HTTP. */
    static int status(DecoderResult failure) {
        if (failure.cause() instanceof TooLongHttpLineException) {
            return 414;
        }
        return failure.cause() instanceof TooLongHttpHeaderException ? 431 : 400;
    }

    private static boolean isSpoken(HttpVersion version) {
        return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
    }

    private static boolean hasOneHost(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        }
        return hosts.size() == 1 && isHost(hosts.get(0));
    }

    private static boolean hasSoundFields(HttpRequest request) {
        var fields = request.headers().iteratorCharSequence();
        while (fields.hasNext()) {
            var field = fields.next();
            if (!HeaderSet.isField(field.getKey(), field.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHost(String host) {
        return isPlainHost(host) || HOST.matcher(host).matches();
    }

    /** A quick look at what nearly every request names: a name or IPv4 address, and a port. */
    private static boolean isPlainHost(String host) {
        int port = host.indexOf(':');
        int end = port < 0 ? host.length() : port;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean ofName = i < end && ((c >= 'a' && c <= 'z') || c == '.' || c == '-');
            if (!digit && !ofName && i != port) {
                return false;
            }
        }
        return end > 0 && end < 256 && host.length() - end <= 6;
    }

    private static int bodyStatus(HttpRequest request) {
        HttpHeaders headers = request.headers();
        List<String> codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        String length = headers.get(HttpHeaderNames.CONTENT_LENGTH);
        if (!codings.isEmpty()) {
            boolean chunked = codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
            boolean oldVersion = request.protocolVersion().equals(HttpVersion.HTTP_1_0);
            if (!chunked) {
                return 501;
            }
            return length != null || oldVersion || readsOnly(request) ? 400 : FINE;
        }
        boolean hasBody = length != null && !length.equals("0");
        return hasBody && readsOnly(request) ? 400 : FINE;
    }

    private static boolean readsOnly(HttpRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }
}
