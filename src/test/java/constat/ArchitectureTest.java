package constat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: rooms, floors, and who may know what. */
class ArchitectureTest {

    /** A room imports rooms of lower floors only; the root package is the roof. */
    private static final Map<String, Integer> FLOORS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("i18n", 0),
                            Map.entry("diagnostic", 1),
                            Map.entry("input", 2),
                            Map.entry("content", 3),
                            Map.entry("fact", 3),
                            Map.entry("guidance", 3),
                            Map.entry("prose", 4),
                            Map.entry("search", 5),
                            Map.entry("drawing", 5),
                            Map.entry("page", 6),
                            Map.entry("format", 6),
                            Map.entry("edition", 7),
                            Map.entry("publish", 8),
                            Map.entry("web", 9),
                            Map.entry("api", 9),
                            Map.entry("export", 9)));

    private static final Pattern CASE =
            Pattern.compile(
                    "cegedim|169[ \\u00a0\\u202f.,]?000|\\bMLM\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT =
            Pattern.compile(".*\\.(java|html|css|js|mjs|sql|properties|txt|xml|json|svg|md|yaml)");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("constat");

    @Test
    void every_room_has_a_floor() {
        TreeSet<String> rooms = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            String[] names = type.getPackageName().split("\\.");
            if (names.length > 1) {
                rooms.add(names[1]);
            }
        }
        rooms.removeAll(FLOORS.keySet());
        assertEquals(new TreeSet<>(), rooms);
    }

    @Test
    void a_room_imports_rooms_of_lower_floors_only() {
        FLOORS.forEach(
                (room, floor) ->
                        holds(
                                noClasses()
                                        .that()
                                        .resideInAPackage(packages(room))
                                        .should()
                                        .dependOnClassesThat(notBelow(room, floor))));
    }

    private static DescribedPredicate<JavaClass> notBelow(String room, int floor) {
        List<String> others =
                FLOORS.entrySet().stream()
                        .filter(other -> other.getValue() >= floor && !other.getKey().equals(room))
                        .map(other -> packages(other.getKey()))
                        .toList();
        return resideInAnyPackage(
                Stream.concat(Stream.of("constat"), others.stream()).toArray(String[]::new));
    }

    @Test
    void rooms_form_no_cycles() {
        holds(slices().matching("constat.(*)..").should().beFreeOfCycles());
    }

    // who may know what

    @Test
    void only_web_knows_http() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packages("web"), packages("api"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.ws.rs..",
                                "org.jboss.resteasy..",
                                "io.vertx.ext.web..",
                                "io.vertx.core.http..",
                                "io.quarkus.vertx.http.."));
    }

    @Test
    void only_fact_knows_persistence() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(packages("fact"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "io.quarkus.hibernate..",
                                "io.quarkus.panache..",
                                "java.sql.."));
    }

    @Test
    void only_page_and_i18n_know_qute() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packages("page"), packages("i18n"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.quarkus.qute.."));
    }

    @Test
    void entities_never_leave_their_room() {
        for (Class<? extends java.lang.annotation.Annotation> mark :
                List.of(Entity.class, Embeddable.class)) {
            holds(
                    classes()
                            .that()
                            .areAnnotatedWith(mark)
                            .should()
                            .bePackagePrivate()
                            .andShould()
                            .resideInAPackage("constat.fact"));
        }
    }

    // a value leaves its room with its caveats, or not at all

    @Test
    void a_claim_never_leaves_its_room() {
        holds(
                classes()
                        .that()
                        .haveFullyQualifiedName("constat.fact.Claim")
                        .should()
                        .bePackagePrivate());
    }

    @Test
    void only_fact_makes_statements() {
        for (String name : List.of("Statement", "Caveat", "Derived", "FactState")) {
            holds(
                    constructors()
                            .that()
                            .areDeclaredIn("constat.fact." + name)
                            .should()
                            .onlyBeCalled()
                            .byClassesThat()
                            .resideInAPackage("constat.fact"));
        }
    }

    // state and time

    @Test
    void what_an_object_needs_comes_through_its_constructor() {
        holds(noFields().should().beAnnotatedWith(Inject.class));
    }

    @Test
    void nothing_static_changes() {
        holds(fields().that().areStatic().should().beFinal());
    }

    @Test
    void nobody_asks_the_machine_what_time_it_is() {
        holds(
                noClasses()
                        .should()
                        .callMethodWhere(
                                new DescribedPredicate<JavaMethodCall>("now() without a clock") {
                                    @Override
                                    public boolean test(JavaMethodCall call) {
                                        return call.getTargetOwner()
                                                        .getPackageName()
                                                        .equals("java.time")
                                                && call.getName().equals("now")
                                                && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .isEmpty();
                                    }
                                }));
        holds(noClasses().should().callMethod(System.class, "currentTimeMillis"));
    }

    // names

    @Test
    void no_name_says_nothing() {
        holds(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)"));
    }

    @Test
    void the_program_knows_nothing_of_this_incident() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.toString();
                boolean text = TEXT.matcher(name).matches();
                if (CASE.matcher(name).find() || (text && CASE.matcher(read(file)).find())) {
                    found.add(name);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** Rooms that are not built yet break no rule. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static String packages(String room) {
        return "constat." + room + "..";
    }
}
