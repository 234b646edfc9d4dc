package constat.input;

import constat.diagnostic.Diagnostics;
import constat.i18n.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each criterion of the RGAA 4.1, the French standard for accessible sites: the
 * file {@code accessibility.yaml}. How compliant the site is follows from it and is written
 * nowhere.
 */
public record Audit(List<Topic> topics) {

    /** Of a site that says nothing of it. */
    public static final Audit NONE = new Audit(List.of());

    public Audit {
        topics = List.copyOf(topics);
    }

    /** Criteria about one thing, such as tables. */
    public record Topic(Text name, List<Criterion> criteria) {

        public Topic {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * One criterion.
     *
     * @param number such as {@code 10.4}
     * @param tested null if it was not
     * @param tools what looks for breaches at every build: {@code axe} with a rule, {@code test}
     *     with a method
     */
    public record Criterion(
            String number, Text title, Result result, @Nullable Tested tested, List<String> tools) {

        public Criterion {
            tools = List.copyOf(tools);
        }

        boolean byPerson() {
            return tested != null && tested.by() != null;
        }
    }

    /**
     * How a result was found.
     *
     * @param by the person's name; null: by tools alone
     */
    public record Tested(@Nullable String by, LocalDate on) {}

    /** What the test of a criterion gave. */
    public enum Result {
        UNTESTED,
        CONFORM,
        NOT_CONFORM,
        NOT_APPLICABLE;

        /** As it is written in the file. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the law has a site say of itself. */
    public enum Level {
        NONE,
        PARTIAL,
        FULL
    }

    /** Reads the file; a site without one has {@link #NONE}. */
    static Audit read(ContentFolder folder, Diagnostics diagnostics) {
        return folder.file(AuditReader.PATH)
                .flatMap(file -> new YamlReader(diagnostics).read(file))
                .map(all -> new AuditReader(diagnostics).read(Fields.of(all, diagnostics)))
                .orElse(NONE);
    }

    public List<Criterion> criteria() {
        return topics.stream().flatMap(topic -> topic.criteria().stream()).toList();
    }

    /** Those with one result. */
    public List<Criterion> with(Result result) {
        return criteria().stream().filter(c -> c.result() == result).toList();
    }

    /** Those that tools look after at every build, wholly or in part. */
    public List<Criterion> watched() {
        return criteria().stream().filter(c -> !c.tools().isEmpty()).toList();
    }

    /** Who audited the site, each once; empty until every criterion was tested by a person. */
    public List<String> auditors() {
        List<Criterion> all = criteria();
        if (!all.stream().allMatch(Criterion::byPerson)) {
            return List.of();
        }
        return all.stream()
                .flatMap(c -> Stream.ofNullable(c.tested()))
                .flatMap(tested -> Stream.ofNullable(tested.by()))
                .distinct()
                .toList();
    }

    /** Partial from half of the applicable criteria on; without an audit never above none. */
    public Level level() {
        int conform = with(Result.CONFORM).size();
        int against = with(Result.NOT_CONFORM).size();
        if (auditors().isEmpty() || 2 * conform < conform + against) {
            return Level.NONE;
        }
        return against == 0 ? Level.FULL : Level.PARTIAL;
    }
}
