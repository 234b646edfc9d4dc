package constat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One element of a header that lists choices with weights (RFC 9110, 12.4.2).
 *
 * @param name in lower case
 * @param weight from 0 (never) to 1000; an unreadable weight counts as 0
 */
record Weighted(String name, int weight) {

    static final int FULL = 1000;

    private static final Pattern QVALUE = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

    /** The elements of a header in its order; of one that is absent, none. */
    static List<Weighted> list(String header) {
        List<Weighted> all = new ArrayList<>();
        for (String element : header.split(",", -1)) {
            int parameters = element.indexOf(';');
            String range = parameters < 0 ? element : element.substring(0, parameters);
            String name = range.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                int weight = parameters < 0 ? FULL : weight(element.split(";", -1));
                all.add(new Weighted(name, weight));
            }
        }
        return all;
    }

    private static int weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return weight(parameter.substring(2).strip());
            }
        }
        return FULL;
    }

    private static int weight(String digits) {
        if (!QVALUE.matcher(digits).matches()) {
            return 0;
        }
        return (int) Math.round(Double.parseDouble(digits) * FULL);
    }
}
