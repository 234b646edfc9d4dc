package constat.fact;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much may be quoted: from a source, and at once. */
final class QuotationRules {

    /** Characters of one quotation. */
    static final int QUOTATION_LIMIT = 200;

    /** Characters quoted from a source whose length is not known. */
    static final int UNKNOWN_LENGTH_LIMIT = 500;

    private QuotationRules() {}

    static void check(FactSet set, Facts facts, Diagnostics diagnostics) {
        Map<String, Set<String>> quoted = new HashMap<>();
        for (Claim claim : facts.claims.values()) {
            Quotation quotation = claim.quotation();
            Source source = facts.sources.get(claim.source().source());
            if (quotation == null || source == null || exempt(source)) {
                continue;
            }
            Location place =
                    set.find(new RecordKey(Kind.CLAIM, claim.id()))
                            .map(FactRecord::location)
                            .orElseThrow();
            if (quotation.text().length() > QUOTATION_LIMIT) {
                diagnostics.add(
                        Code.QUOTATION_TOO_LONG, place, String.valueOf(quotation.text().length()));
            }
            String key = claim.source().toString();
            boolean fresh = quoted.computeIfAbsent(key, k -> new HashSet<>()).add(quotation.text());
            int total = quoted.get(key).stream().mapToInt(String::length).sum();
            long limit = limit(source, claim.source().version());
            if (fresh && total > limit) {
                diagnostics.add(
                        Code.QUOTATION_SHARE,
                        place,
                        key,
                        String.valueOf(total),
                        String.valueOf(limit));
            }
        }
    }

    private static boolean exempt(Source source) {
        return source.type().equals("decision") || source.type().equals("law");
    }

    private static long limit(Source source, @Nullable String version) {
        Long length = source.version(version).map(Source.Version::length).orElse(source.length());
        return length == null ? UNKNOWN_LENGTH_LIMIT : length / 4;
    }
}
