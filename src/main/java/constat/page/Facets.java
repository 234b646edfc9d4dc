package constat.page;

import constat.fact.Actor;
import constat.fact.Event;
import constat.fact.Statement;
import constat.fact.Theme;
import constat.i18n.Messages;
import constat.i18n.TimelineMessages;
import java.text.Collator;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a timeline can be filtered: only what its events hold, with how many hold it. */
final class Facets {

    /** Ways of speaking, the surest first; superseded and retracted statements date no event. */
    private static final List<String> STANCES =
            List.of("ack", "claimed", "disputed", "reported", "opinion", "ours");

    private final PageContext context;
    private final Messages messages;
    private final TimelineMessages words;
    private final List<Event> events;

    Facets(PageContext context, List<Event> events) {
        this.context = context;
        this.messages = context.messages();
        this.words = context.timelineMessages();
        this.events = events;
    }

    /** The words for a script to filter by; separated by blanks. */
    static Part.Tags tags(Event event, Part.Bins bins) {
        return new Part.Tags(
                event.theme().word(), words(actors(event)), words(stances(event)), bins);
    }

    private static String words(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }

    private static Stream<String> actors(Event event) {
        return Stream.concat(
                        event.actors().stream(),
                        event.statements().stream().map(Statement::speaker))
                .map(Actor::id);
    }

    private static Stream<String> stances(Event event) {
        return event.statements().stream()
                .map(statement -> Statements.css(statement).substring("is-".length()));
    }

    TimelinePage.Filters filters() {
        return new TimelinePage.Filters(
                themes(),
                stancesHeld(),
                actorsNamed(),
                words.entriesShown("{0}", "{1}"),
                words.entriesShown(String.valueOf(events.size()), String.valueOf(events.size())));
    }

    private List<TimelinePage.Choice> themes() {
        Map<String, Long> held = counted(event -> Stream.of(event.theme().word()));
        return Arrays.stream(Theme.values())
                .filter(theme -> held.containsKey(theme.word()))
                .map(theme -> choice(theme.word(), theme(theme), held))
                .toList();
    }

    private List<TimelinePage.Choice> stancesHeld() {
        Map<String, Long> held = counted(Facets::stances);
        return STANCES.stream()
                .filter(held::containsKey)
                .map(stance -> choice(stance, stance(stance), held))
                .toList();
    }

    private List<TimelinePage.Choice> actorsNamed() {
        Map<String, Long> held = counted(Facets::actors);
        Map<String, String> names = new LinkedHashMap<>();
        context.facts().actors().stream()
                .filter(actor -> held.containsKey(actor.id()))
                .forEach(actor -> names.put(actor.id(), actor.label().in(context.language())));
        Collator alphabet = Collator.getInstance(context.language().locale());
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(alphabet::compare))
                .map(name -> choice(name.getKey(), name.getValue(), held))
                .toList();
    }

    private Map<String, Long> counted(Function<Event, Stream<String>> words) {
        return events.stream()
                .flatMap(event -> words.apply(event).distinct())
                .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
    }

    private static TimelinePage.Choice choice(String value, String name, Map<String, Long> held) {
        return new TimelinePage.Choice(value, name, held.getOrDefault(value, 0L));
    }

    private String theme(Theme theme) {
        return switch (theme) {
            case PEOPLE -> words.themePeople();
            case DATA -> words.themeData();
            case DOCTORS -> words.themeDoctors();
            case RESPONSIBILITY -> words.themeResponsibility();
            case INQUIRY -> words.themeInquiry();
            case TIMELINE -> words.themeTimeline();
            case PRECEDENT -> words.themePrecedent();
            case ATTACKER -> words.themeAttacker();
        };
    }

    private String stance(String stance) {
        return switch (stance) {
            case "ack" -> messages.keyAck();
            case "claimed" -> messages.keyClaimed();
            case "disputed" -> messages.keyDisputed();
            case "reported" -> messages.keyReported();
            case "opinion" -> messages.keyOpinion();
            default -> messages.wordInferred();
        };
    }
}
