package constat.input;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.i18n.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is true of the whole site: the file {@code site.yaml}, and what {@link Audit} reads.
 *
 * @param sourcesUntil the newest source that was consulted
 * @param published the day on which the site first went online
 * @param addresses by kind of record ({@code figure}, {@code question} …), the word in addresses
 * @param navigation page ids, in order
 * @param order page ids in the order of reading: a page's neighbours of its own audience are the
 *     previous and the next
 * @param audit what is known of its accessibility
 * @param exit where a reader who must leave quickly is taken, or null
 */
public record Site(
        Text name,
        Text subject,
        Text description,
        Text independence,
        LocalDate sourcesUntil,
        LocalDate published,
        Map<String, Period> periods,
        Map<String, Text> addresses,
        List<String> navigation,
        List<String> order,
        Audit audit,
        @Nullable Text exit) {

    private static final String PATH = "site.yaml";

    /**
     * The kinds of records that have pages, past states, then the kinds that are listed on one;
     * then all data.
     */
    private static final List<String> ADDRESSED =
            List.of(
                    "figure",
                    "question",
                    "event",
                    "precedent",
                    "source",
                    "as-of",
                    "claim",
                    "actor",
                    "misreading",
                    "reading",
                    "correction",
                    "data");

    /** A named time such as "late 2025"; both days included. */
    public record Period(LocalDate from, LocalDate to, Text words) {}

    public Site {
        periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
        addresses = Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
        navigation = List.copyOf(navigation);
        order = List.copyOf(order);
    }

    /** Reads the site's file; empty if it is missing or unreadable, which is reported. */
    public static Optional<Site> read(ContentFolder folder, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<YamlNode> node =
                folder.file(PATH).flatMap(file -> new YamlReader(found).read(file));
        if (node.isEmpty() && !found.hasErrors()) {
            found.add(Code.SITE_MISSING, Location.start("content/" + PATH));
        }
        diagnostics.addAll(found.sorted());
        Audit audit = Audit.read(folder, diagnostics);
        return node.map(all -> read(Fields.of(all, diagnostics), audit));
    }

    private static Site read(Fields fields, Audit audit) {
        Map<String, Period> periods = new LinkedHashMap<>();
        fields.optionalFields("periods")
                .ifPresent(
                        all -> all.all().keySet().forEach(id -> periods.put(id, period(all, id))));
        Site site =
                new Site(
                        fields.text("name"),
                        fields.text("subject"),
                        fields.text("description"),
                        fields.text("independence"),
                        fields.day("sources-until"),
                        fields.day("published"),
                        periods,
                        addresses(fields),
                        fields.strings("navigation"),
                        fields.strings("order"),
                        audit,
                        fields.optionalText("exit").orElse(null));
        fields.end();
        return site;
    }

    private static Period period(Fields all, String id) {
        return all.optionalFields(id).map(Site::period).orElseThrow();
    }

    private static Period period(Fields fields) {
        Period period = new Period(fields.day("from"), fields.day("to"), fields.text("words"));
        fields.end();
        return period;
    }

    private static Map<String, Text> addresses(Fields fields) {
        Map<String, Text> addresses = new LinkedHashMap<>();
        Optional<Fields> words = fields.optionalFields("addresses");
        if (words.isEmpty()) {
            return fields.missing("addresses", addresses);
        }
        ADDRESSED.forEach(kind -> addresses.put(kind, words.get().text(kind)));
        words.get().end();
        return addresses;
    }

    /**
     * The folder word of a kind of record, such as {@code chiffres}.
     *
     * @throws IllegalArgumentException if {@code site.yaml} gives none
     */
    public String addressWord(String kind, Language language) {
        Text word = addresses.get(kind);
        if (word == null) {
            throw new IllegalArgumentException("site.yaml has no address word for " + kind);
        }
        return word.in(language);
    }
}
