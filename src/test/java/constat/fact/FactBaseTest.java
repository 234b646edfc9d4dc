package constat.fact;

import static constat.fact.FactsInText.facts;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import constat.input.Site;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FactBaseTest {

    private static final List<String> TABLES =
            List.of(
                    "fact_import_revision",
                    "fact_import",
                    "fact_reference",
                    "fact_revision",
                    "fact_record");

    private static final @Nullable LocalDate NOW = null;

    private final Site site = InventedSite.site();

    @Inject FactBase base;
    @Inject EntityManager entities;

    @BeforeEach
    @AfterEach
    void the_base_is_empty() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                TABLES.forEach(
                                        table ->
                                                entities.createNativeQuery("delete from " + table)
                                                        .executeUpdate()));
    }

    // revisions

    @Test
    void the_same_facts_again_store_nothing() {
        importing(InventedSite.facts());
        List<Long> counted = List.of(count("fact_record"), count("fact_revision"));
        long references = count("fact_reference");
        importing(InventedSite.facts());
        assertEquals(counted, List.of(count("fact_record"), count("fact_revision")));
        assertEquals(references, count("fact_reference"));
        assertEquals(1, count("fact_import"));
        assertEquals(InventedSite.facts().size(), counted.get(1));
    }

    @Test
    void a_change_makes_exactly_one_revision() {
        importing(claim("{ value: 5 }", ""));
        long revisions = count("fact_revision");
        importing(claim("{ value: 6 }", CORRECTED));
        assertEquals(revisions + 1, count("fact_revision"));
        assertEquals(
                List.of(1, 2),
                list("select number from fact_revision where record_id = 'a' order by id"));
    }

    @Test
    void a_change_taken_back_takes_the_old_revision_again() {
        importing(claim("{ value: 5 }", ""));
        importing(claim("{ value: 5 }", "says: $t"));
        long revisions = count("fact_revision");
        importing(claim("{ value: 5 }", ""));
        assertEquals(revisions, count("fact_revision"));
        assertEquals(
                1,
                list("""
                                select distinct m.revision from fact_import_revision m
                                join fact_revision r on r.id = m.revision
                                where r.record_id = 'a' and m.import in
                                  (select min(id) from fact_import union select max(id) from fact_import)
                                """)
                        .size());
        assertEquals(null, claimed().says());
    }

    @Test
    void what_the_base_said_before_is_the_guards_previous() {
        assertTrue(base.previous().isEmpty());
        importing(InventedSite.facts());
        FactSet previous = base.previous();
        assertEquals(
                InventedSite.facts().records().stream().map(FactRecord::body).toList().size(),
                previous.size());
        for (FactRecord fact : InventedSite.facts().records()) {
            assertEquals(
                    fact.body().plain(), previous.find(fact.key()).orElseThrow().body().plain());
        }
    }

    // all or nothing

    @Test
    void a_refused_edition_leaves_no_row() {
        String built =
                base.importing(
                        InventedSite.facts(),
                        site,
                        imported -> imported.state(NOW).questions().get(0).id(),
                        id -> false);
        assertEquals("prets-perdus", built);
        TABLES.forEach(table -> assertEquals(0, count(table), table));
        assertTrue(base.served(site, NOW).isEmpty());
    }

    @Test
    void an_exception_while_building_leaves_no_row() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        base.importing(
                                InventedSite.facts(),
                                site,
                                imported -> {
                                    throw new IllegalStateException("our bug");
                                },
                                built -> true));
        TABLES.forEach(table -> assertEquals(0, count(table), table));
    }

    @Test
    void a_refused_edition_leaves_what_was_served() {
        importing(claim("{ value: 5 }", ""));
        base.importing(claim("{ value: 6 }", CORRECTED), site, i -> i.state(NOW), state -> false);
        assertEquals(new Answer.Value(5), claimed().answer());
    }

    // what the database holds

    @Test
    void a_reference_to_a_missing_record_is_impossible() {
        importing(claim("{ value: 5 }", ""));
        Object revision = list("select min(id) from fact_revision").get(0);
        RuntimeException refused =
                assertThrows(
                        RuntimeException.class,
                        () ->
                                sql(
                                        "insert into fact_reference (id, revision, role,"
                                                + " target_kind, target_id) values (-1, "
                                                + revision
                                                + ", 'speaker', 'actor', 'nobody')"));
        assertTrue(causes(refused).contains("Referential integrity constraint violation"));
    }

    @Test
    void a_record_that_is_named_cannot_be_deleted() {
        importing(claim("{ value: 5 }", ""));
        assertThrows(
                RuntimeException.class, () -> sql("delete from fact_record where id = 'library'"));
        assertThrows(RuntimeException.class, () -> sql("delete from fact_revision"));
    }

    @Test
    void every_reference_of_every_record_is_a_foreign_key() {
        importing(InventedSite.facts());
        assertEquals(
                List.of("question prets-perdus", "actor mediateur", "source rapport-mediateur")
                        .stream()
                        .sorted()
                        .toList(),
                list(
                                """
                                select f.target_kind || ' ' || f.target_id from fact_reference f
                                join fact_revision r on r.id = f.revision
                                where r.record_id = 'mediateur-reserve' and f.role <> 'qualifies'
                                """)
                        .stream()
                        .map(String::valueOf)
                        .sorted()
                        .toList());
        assertEquals(
                List.of("mediatheque-prets-perdus"),
                list("select target_id from fact_reference where role = 'qualifies'"));
    }

    @Test
    void every_entity_is_immutable() {
        List<Class<?>> types = new ArrayList<>();
        entities.getMetamodel().getEntities().forEach(type -> types.add(type.getJavaType()));
        assertFalse(types.isEmpty());
        assertEquals(
                List.of(),
                types.stream().filter(t -> !t.isAnnotationPresent(Immutable.class)).toList());
    }

    @Test
    void an_entity_that_is_changed_is_not_written() {
        importing(claim("{ value: 5 }", ""));
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            RevisionEntity.<RevisionEntity>streamAll()
                                    .forEach(revision -> revision.body = "{}");
                            entities.flush();
                        });
        assertEquals(new Answer.Value(5), claimed().answer());
    }

    // the one query

    @Test
    void the_order_of_the_files_is_kept() {
        importing(InventedSite.facts());
        assertEquals(
                InventedSite.facts().records().stream().map(FactRecord::key).toList(),
                base.previous().records().stream().map(FactRecord::key).toList());
        importing(reversed(InventedSite.facts()));
        assertEquals(
                reversed(InventedSite.facts()).records().stream().map(FactRecord::key).toList(),
                base.previous().records().stream().map(FactRecord::key).toList());
    }

    @Test
    void the_order_of_options_is_kept_when_it_changes() {
        importing(choice("{ \"yes\": $t, \"no\": $t }"));
        importing(choice("{ \"no\": $t, \"yes\": $t }"));
        Question question = base.served(site, NOW).orElseThrow().questions().get(0).question();
        assertEquals(List.of("no", "yes"), List.copyOf(question.options().keySet()));
    }

    @Test
    void the_base_says_what_the_files_say_at_every_date() {
        importing(InventedSite.facts());
        assertEquals(States.now(InventedSite.facts()).toString(), served(NOW).toString());
        for (String day : List.of("2019-05-03", "2019-05-04", "2019-06-11", "2019-06-12")) {
            LocalDate date = LocalDate.parse(day);
            assertEquals(
                    States.at(date, InventedSite.facts()).toString(), served(date).toString(), day);
        }
    }

    @Test
    void a_row_changed_between_import_and_build_shows_in_what_is_built() {
        Answer answer =
                base.importing(
                        claim("{ value: 5 }", ""),
                        site,
                        imported -> {
                            entities.createNativeQuery(
                                            "update fact_revision set body = replace(body,"
                                                    + " '\"value\":\"5\"', '\"value\":\"777\"')")
                                    .executeUpdate();
                            return imported.state(NOW).statement("a").orElseThrow().answer();
                        },
                        built -> true);
        assertEquals(new Answer.Value(777), answer);
        assertEquals(new Answer.Value(777), claimed().answer());
    }

    @Test
    void a_day_changed_in_the_base_moves_the_claim() {
        importing(claim("{ value: 5 }", "")); // known on the fourth
        LocalDate day = LocalDate.of(2019, 5, 4);
        sql("update fact_revision set known = date '2019-05-05' where record_id = 'a'");
        assertTrue(served(day).statement("a").isEmpty());
        assertTrue(served(day.plusDays(1)).statement("a").isPresent());
    }

    @Test
    void the_source_compares_with_known_in_one_place() throws IOException {
        List<String> places = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file, ISO_8859_1); // fonts are no UTF-8
                for (int at = text.indexOf("known <="); at >= 0; ) {
                    places.add(file.getFileName().toString());
                    at = text.indexOf("known <=", at + 1);
                }
            }
        }
        assertEquals(List.of("FactBase.java"), places);
    }

    // withdrawal

    @Test
    void the_words_of_a_withdrawn_record_are_stored_nowhere() {
        importing(claim("{ value: 5 }", "says: { fr: indicible, en: unspeakable }"));
        importing(
                claim(
                        "{ value: 6 }",
                        "says: { fr: indicible encore, en: unspeakable }, " + CORRECTED));
        assertFalse(tablesThatHold("indicible").isEmpty());
        importing(withdrawn());
        assertEquals(List.of(), tablesThatHold("indicible"));
        assertEquals(List.of(), tablesThatHold("unspeakable"));
        assertEquals(1, list("select id from fact_revision where record_id = 'a'").size());
        assertEquals(
                List.of(),
                list(
                        "select f.id from fact_reference f join fact_revision r on r.id ="
                                + " f.revision where r.record_id = 'a'"));
        FactState state = served(NOW);
        assertTrue(state.statement("a").isEmpty());
        assertEquals(
                LocalDate.of(2019, 7, 2),
                state.question("q").orElseThrow().withdrawn().get(0).on());
        assertEquals(
                List.of(new RecordKey(Kind.CLAIM, "a")),
                state.withdrawals().stream().map(Withdrawal::key).toList());
    }

    @Test
    void a_refused_withdrawal_purges_nothing() {
        importing(claim("{ value: 5 }", "says: { fr: indicible, en: unspeakable }"));
        base.importing(withdrawn(), site, i -> i.state(NOW), state -> false);
        assertFalse(tablesThatHold("indicible").isEmpty());
        assertTrue(served(NOW).statement("a").isPresent());
    }

    @Test
    void every_character_survives_the_base() {
        StringBuilder all = new StringBuilder("é’ «\u202f»\u2028\u0085 \\\\ \\\" \\t \\n end ");
        for (int c = 0xA1; c < 0x2100; c += 7) {
            if (Character.isDefined(c) && !Character.isISOControl(c)) {
                all.appendCodePoint(c);
            }
        }
        all.append("😀 \\x7f \\x01 \\uFEFF x");
        FactSet set = claim("{ value: 5 }", "says: { fr: \"" + all + "\", en: \"" + all + "\" }");
        String written = States.now(set).statement("a").orElseThrow().says().fr();
        importing(set);
        assertEquals(written, claimed().says().fr());
    }

    private static final String CORRECTED =
            "corrections: [{ on: 2019-07-02, field: answer, was: { value: 5 }, why: $t, severity:"
                    + " figure }]";

    private static FactSet claim(String answer, String more) {
        return facts(
                        """
                        == questions
                        - { id: q, $number, $open, preferred: [{ from: 2019-05-04, claim: a }], claims: [
                            { id: a, $says, $known, answer: %s, %s } ] }
                        """
                                .formatted(answer, more))
                .rightSet();
    }

    private static FactSet withdrawn() {
        return facts(
                        """
                        == questions
                        - { id: q, $number, $open, claims: [
                            { id: a, withdrawn: { on: 2019-07-02, reason: $t } } ] }
                        """)
                .rightSet();
    }

    private static FactSet choice(String options) {
        return facts(
                        """
                        == questions
                        - { id: q, text: $t, scope: case, theme: data, answer: choice, options: %s, $open, $printed }
                        """
                                .formatted(options))
                .rightSet();
    }

    private static FactSet reversed(FactSet facts) {
        List<FactRecord> records = new ArrayList<>(facts.records());
        java.util.Collections.reverse(records);
        return new FactSet(records);
    }

    private void importing(FactSet set) {
        base.importing(set, site, imported -> imported.state(NOW), state -> true);
    }

    private FactState served(@Nullable LocalDate day) {
        return base.served(site, day).orElseThrow();
    }

    private Statement claimed() {
        return served(NOW).statement("a").orElseThrow();
    }

    private List<String> tablesThatHold(String words) {
        List<String> found = new ArrayList<>();
        for (Object column :
                list(
                        """
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'PUBLIC' and data_type like 'CHARACTER%'
                        """)) {
            String[] name = column.toString().split("\\.");
            String query =
                    "select count(*) from \"%s\" where cast(\"%s\" as varchar) like '%%%s%%'"
                            .formatted(name[0], name[1], words);
            if (((Number) list(query).get(0)).longValue() > 0) {
                found.add(column.toString());
            }
        }
        return found;
    }

    private long count(String table) {
        return ((Number) list("select count(*) from " + table).get(0)).longValue();
    }

    private List<?> list(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(query).getResultList());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static String causes(@Nullable Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            all.append(t.getMessage()).append('\n');
        }
        return all.toString();
    }
}
