package constat.page;

import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.search.Hit;
import constat.search.HitKind;
import constat.search.Piece;
import constat.search.Results;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a query found, ready to print.
 *
 * @param count « 12 résultats »
 * @param corrected what was looked for instead of unknown words, or null
 * @param answer the figure that was asked for, or null
 * @param nothing null if something was found
 * @param kinds of hits there are, to choose from; empty if there is one kind only
 */
record Found(
        String count,
        @Nullable Corrected corrected,
        @Nullable Answer answer,
        @Nullable Nothing nothing,
        List<Kind> kinds,
        List<Group> groups) {

    /** As many hits of a kind stand in its group; the others are one step away. */
    private static final int MOST = 3;

    /** What was looked for, and the words that were written. */
    record Corrected(String read, String written) {}

    /** A figure with its speaker, every caveat and every correction. */
    record Answer(String value, String words, String href, String title) {}

    /** Words of the site that resemble the query's. */
    record Nothing(String words, List<String> near) {}

    /** A kind of hits, and how many there are. */
    record Kind(String word, String name, String count, boolean chosen) {}

    /**
     * The hits of a kind.
     *
     * @param all words of the button that shows the others, or null
     */
    record Group(String kind, String name, List<Entry> entries, @Nullable String all) {}

    /** One hit; its address leads to the section. */
    record Entry(String href, List<Piece> title, @Nullable String section, List<Piece> snippet) {}

    /** Each part once, its words being names of places to fill. */
    record Blank(
            Corrected corrected,
            Answer answer,
            Nothing nothing,
            String near,
            Kind kind,
            Group group,
            Entry entry) {}

    static Found of(Results results, Set<HitKind> kinds, Messages messages, Language language) {
        List<Results.Group> groups = results.groups();
        List<Results.Group> chosen =
                groups.stream().filter(group -> kinds.contains(group.kind())).toList();
        List<Results.Group> shown = chosen.isEmpty() ? groups : chosen;
        int most = shown.size() == 1 ? Integer.MAX_VALUE : MOST;
        return new Found(
                count(results.hits().size(), messages, language),
                corrected(results),
                answer(results.figure()),
                results.hits().isEmpty() ? new Nothing(results.words(), results.near()) : null,
                groups.size() < 2
                        ? List.of()
                        : groups.stream()
                                .map(g -> kind(g, chosen.contains(g), messages, language))
                                .toList(),
                shown.stream().map(g -> group(g, most, messages, language)).toList());
    }

    private static String count(int hits, Messages messages, Language language) {
        return switch (hits) {
            case 0 -> messages.searchNone();
            case 1 -> messages.searchOne();
            default -> messages.searchMany(Formats.number(hits, language));
        };
    }

    private static @Nullable Corrected corrected(Results results) {
        return results.corrections().isEmpty()
                ? null
                : new Corrected(
                        joined(results, Results.Correction::read),
                        joined(results, Results.Correction::written));
    }

    private static String joined(
            Results results, java.util.function.Function<Results.Correction, String> side) {
        return results.corrections().stream().map(side).collect(Collectors.joining(" "));
    }

    private static @Nullable Answer answer(@Nullable Hit figure) {
        return figure == null || figure.value() == null || figure.answer() == null
                ? null
                : new Answer(
                        figure.value(), figure.answer(), figure.address(), figure.plainTitle());
    }

    private static Kind kind(
            Results.Group group, boolean chosen, Messages messages, Language language) {
        return new Kind(
                group.kind().word(),
                name(group.kind(), messages),
                Formats.number(group.hits().size(), language),
                chosen);
    }

    private static Group group(
            Results.Group group, int most, Messages messages, Language language) {
        int size = group.hits().size();
        String name = name(group.kind(), messages);
        return new Group(
                group.kind().word(),
                name,
                group.hits().stream().limit(most).map(Found::entry).toList(),
                size > most ? messages.searchAll(Formats.number(size, language), name) : null);
    }

    private static Entry entry(Hit hit) {
        return new Entry(hit.address(), hit.title(), hit.section(), hit.snippet());
    }

    /** The kinds with their names, in the order of the index file. */
    static List<Kind> kinds(Messages messages) {
        return Arrays.stream(HitKind.values())
                .map(kind -> new Kind(kind.word(), name(kind, messages), "", false))
                .toList();
    }

    static Blank blank(Messages messages) {
        return new Blank(
                new Corrected("%read%", "%written%"),
                new Answer("%value%", "%words%", "%href%", "%title%"),
                new Nothing("%words%", List.of()),
                "%near%",
                new Kind("%kind%", "%name%", "%count%", false),
                new Group("%kind%", "%name%", List.of(), messages.searchAll("%count%", "%name%")),
                new Entry("%href%", place("%title%"), "%section%", place("%snippet%")));
    }

    private static List<Piece> place(String name) {
        return List.of(new Piece(name, false));
    }

    private static String name(HitKind kind, Messages messages) {
        return switch (kind) {
            case PAGE -> messages.kindPage();
            case FIGURE -> messages.kindFigure();
            case QUESTION -> messages.kindQuestion();
            case EVENT -> messages.kindEvent();
            case PRECEDENT -> messages.kindPrecedent();
            case TERM -> messages.kindTerm();
            case MISREADING -> messages.kindMisreading();
            case HELPLINE -> messages.kindHelpline();
        };
    }
}
