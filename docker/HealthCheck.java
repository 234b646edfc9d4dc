import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks an address and exits with 0 if it answers 200: the image's health check, which needs no shell. */
final class HealthCheck {

    private static final int MILLIS = 3000;

    private HealthCheck() {}

    public static void main(String[] arguments) {
        System.exit(status(arguments[0]) == HttpURLConnection.HTTP_OK ? 0 : 1);
    }

    private static int status(String address) {
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
            asked.setConnectTimeout(MILLIS);
            asked.setReadTimeout(MILLIS);
            return asked.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
