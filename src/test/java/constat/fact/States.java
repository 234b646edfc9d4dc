package constat.fact;

import constat.diagnostic.Diagnostics;
import constat.input.Site;
import java.time.LocalDate;
import java.util.List;

/** States of a set without a base: the naive way, against which the base is compared. */
final class States {

    private States() {}

    static FactState now(FactSet facts) {
        return StateBuilder.build(typed(facts, InventedSite.site()), null);
    }

    /** Leaves out what was not known by a day, then computes. */
    static FactState at(LocalDate day, FactSet facts) {
        List<FactRecord> known =
                facts.records().stream().filter(fact -> knownBy(day, fact)).toList();
        return StateBuilder.build(typed(new FactSet(known), InventedSite.site()), day);
    }

    private static boolean knownBy(LocalDate day, FactRecord fact) {
        if (fact.key().kind() != Kind.CLAIM || fact.withdrawn()) {
            return true;
        }
        String known = String.valueOf(fact.body().plain().get("known"));
        return !known.equals("unknown") && known.compareTo(day.toString()) <= 0;
    }

    private static Facts typed(FactSet facts, Site site) {
        Diagnostics diagnostics = new Diagnostics();
        Facts typed = Facts.of(facts, new RecordReading.Context(site, diagnostics));
        InventedSite.nothingIn(diagnostics);
        return typed;
    }
}
