package constat.input;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes the site, as its operator configured it; what is null was not provided and is never
 * made up.
 *
 * @param name of the person or organisation that publishes
 * @param director of publication
 * @param address of the publisher
 * @param host name, address and telephone of who hosts the site
 * @param contact how a reader reaches the publisher
 */
public record Imprint(
        @Nullable String name,
        @Nullable String director,
        @Nullable String address,
        @Nullable String host,
        @Nullable String contact) {

    /** What {@code :publisher[…]} can print. */
    public static final List<String> ITEMS =
            List.of("name", "director", "address", "host", "contact");

    /** Nothing was provided. */
    public static final Imprint NONE = new Imprint(null, null, null, null, null);

    /** One of {@link #ITEMS}; empty if it was not provided. */
    public Optional<String> item(String item) {
        return Optional.ofNullable(
                switch (item) {
                    case "name" -> name;
                    case "director" -> director;
                    case "address" -> address;
                    case "host" -> host;
                    case "contact" -> contact;
                    default -> null;
                });
    }
}
