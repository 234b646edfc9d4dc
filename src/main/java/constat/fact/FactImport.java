package constat.fact;

import constat.diagnostic.Diagnostics;
import constat.input.Site;
import constat.input.YamlNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores one set of facts: new records, new revisions, and the import that holds them. */
final class FactImport {

    /** Stands for "known on no day that we know": in no as-of state, in the present one. */
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    private final Instant recorded;
    private final Set<RecordKey> fresh = new HashSet<>();
    private boolean reused;

    FactImport(Clock clock) {
        this.recorded = clock.instant();
    }

    /** Whether the set is the one that was imported last, so that nothing had to be stored. */
    boolean reused() {
        return reused;
    }

    /** The number of the import. */
    long store(FactSet set, Site site) {
        String digest = digest(set);
        Optional<ImportEntity> last =
                ImportEntity.<ImportEntity>find("order by id desc").firstResultOptional();
        if (last.isPresent() && last.get().digest.equals(digest)) {
            reused = true;
            return last.get().number();
        }
        storeRecords(set);
        Map<RecordKey, RevisionEntity> held = storeRevisions(set);
        storeReferences(set, site, held);
        ImportEntity stored = new ImportEntity(digest, recorded);
        stored.persistAndFlush();
        int position = 0;
        for (FactRecord fact : set.records()) {
            new MembershipEntity(stored, held(held, fact.key()), position++).persist();
        }
        purgeWithdrawn(set, held);
        long number = stored.number();
        forget();
        return number;
    }

    /** What is built next reads the rows themselves, not what this import remembers of them. */
    private static void forget() {
        ImportEntity.flush();
        ImportEntity.getEntityManager().clear();
    }

    private void storeRecords(FactSet set) {
        Map<RecordKey, RecordEntity> known = records();
        for (FactRecord fact : set.records()) {
            if (!known.containsKey(fact.key())) {
                new RecordEntity(fact.key()).persist();
            }
        }
    }

    private Map<RecordKey, RecordEntity> records() {
        Map<RecordKey, RecordEntity> records = new HashMap<>();
        RecordEntity.<RecordEntity>streamAll().forEach(r -> records.put(r.key(), r));
        return records;
    }

    /** The revision of each record in the set; one that was stored before is taken again. */
    private Map<RecordKey, RevisionEntity> storeRevisions(FactSet set) {
        Map<RecordKey, RecordEntity> records = records();
        Map<String, RevisionEntity> stored = new HashMap<>();
        RevisionEntity.<RevisionEntity>streamAll()
                .forEach(r -> stored.put(r.record.key() + " " + r.digest, r));
        Map<RecordKey, RevisionEntity> held = new HashMap<>();
        for (FactRecord fact : set.records()) {
            RevisionEntity revision = stored.get(fact.key() + " " + fact.digest());
            if (revision == null) {
                RecordEntity named = records.get(fact.key());
                if (named == null) {
                    throw new IllegalStateException(fact.key() + " was not stored");
                }
                revision = new RevisionEntity(named, fact, known(fact), recorded);
                revision.persist();
                fresh.add(fact.key());
            }
            held.put(fact.key(), revision);
        }
        return held;
    }

    private void storeReferences(FactSet set, Site site, Map<RecordKey, RevisionEntity> held) {
        Facts facts = Facts.of(set, new RecordReading.Context(site, new Diagnostics()));
        Map<RecordKey, RecordEntity> records = records();
        for (Reference reference : facts.references) {
            RecordEntity to = records.get(reference.to());
            if (fresh.contains(reference.from()) && to != null) {
                RevisionEntity from = held(held, reference.from());
                new ReferenceEntity(from, reference.role(), to).persist();
            }
        }
    }

    private static RevisionEntity held(Map<RecordKey, RevisionEntity> held, RecordKey key) {
        RevisionEntity revision = held.get(key);
        if (revision == null) {
            throw new IllegalStateException(key + " was not stored");
        }
        return revision;
    }

    /** Null for what has no such day of its own, which is always known. */
    private static @Nullable LocalDate known(FactRecord fact) {
        if (fact.key().kind() != Kind.CLAIM || fact.withdrawn()) {
            return null;
        }
        return fact.body().entries().get("known") instanceof YamlNode.Scalar day
                        && !day.text().equals("unknown")
                ? LocalDate.parse(day.text())
                : UNDATED;
    }

    /** The one exception to append-only: the text of a withdrawn record is stored nowhere. */
    private void purgeWithdrawn(FactSet set, Map<RecordKey, RevisionEntity> held) {
        for (FactRecord fact : set.records()) {
            if (fact.withdrawn()) {
                purge(fact.key(), held(held, fact.key()));
            }
        }
    }

    private static void purge(RecordKey key, RevisionEntity kept) {
        List<Long> old =
                RevisionEntity.<RevisionEntity>stream(
                                "record.id.kind = ?1 and record.id.id = ?2 and id <> ?3",
                                key.kind().word(),
                                key.id(),
                                kept.id)
                        .map(revision -> revision.id)
                        .toList();
        if (!old.isEmpty()) {
            ReferenceEntity.delete("revision.id in ?1", old);
            MembershipEntity.delete("revision.id in ?1", old);
            RevisionEntity.delete("id in ?1", old);
        }
    }

    private static String digest(FactSet set) {
        StringBuilder all = new StringBuilder();
        set.records().forEach(fact -> all.append(fact.key()).append(fact.digest()));
        return Digest.sha256(all.toString());
    }
}
