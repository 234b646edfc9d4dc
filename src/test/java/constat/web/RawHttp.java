package constat.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send, and reads all that comes back. */
final class RawHttp {

    private static final int PATIENCE_MS = 8000;

    private final URI server;

    RawHttp(URI server) {
        this.server = server;
    }

    /** Everything until the server closes; {@code ~} stands for a line's end. */
    String exchange(String request) {
        try (Socket socket = open()) {
            socket.getOutputStream()
                    .write(request.replace("~", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return readToEnd(socket);
        } catch (IOException e) {
            throw new AssertionError("no end of the answer to: " + request, e);
        }
    }

    Socket open() throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    static String readToEnd(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        byte[] bytes = new byte[8192];
        try {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                text.append(new String(bytes, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            return text.toString(); // reset after the answer: closed as well
        }
        return text.toString();
    }
}
