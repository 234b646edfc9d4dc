package constat.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.fact.FactStates;
import constat.fact.InventedFacts;
import constat.fact.InventedFacts.Limit;
import constat.input.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaveatsTravelTest {

    private static final Site SITE = FactStates.site(FactStates.shipped());

    /** Limits are in random order. */
    private static final int TRIED = 12;

    private final long seed = Long.getLong("constat.seed", System.nanoTime());
    private final InventedFacts facts = InventedFacts.of(seed);

    @Test
    void every_value_stands_beside_its_caveats_in_every_format() {
        CarriedCheck check = new CarriedCheck(facts.expected());
        assertEquals(List.of(), check.missing(written(facts)), seeded());
        assertTrue(check.found() > 4 * facts.expected().size(), check.found() + " " + seeded());
    }

    @Test
    void one_link_removed_is_seen_in_every_format() {
        for (Limit limit : facts.limits().subList(0, TRIED)) {
            List<String> missing =
                    new CarriedCheck(facts.expected()).missing(written(facts.without(limit)));
            for (String ending : List.of(".json: ", ".csv: ", ".xlsx: ")) {
                assertFalse(
                        missing.stream().noneMatch(m -> m.contains(ending)),
                        limit + " was not missed in " + ending + seeded());
            }
        }
    }

    private static List<DataFile> written(InventedFacts facts) {
        return new DataWriter()
                .write(FactStates.now(facts.folder(), SITE), SITE, "https://example.org");
    }

    private String seeded() {
        return "rerun with -Dconstat.seed=" + seed;
    }
}
