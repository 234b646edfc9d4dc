package constat.page;

import constat.fact.Helpline;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Typography;
import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom to call, in the help box. */
final class Helplines {

    private final PageContext context;
    private final Messages messages;
    private final Language language;

    Helplines(PageContext context) {
        this.context = context;
        this.messages = context.messages();
        this.language = context.language();
    }

    /** The help box, with the editor's words under its title. */
    String box(List<String> situations, String body) {
        return new HelpBox(groups(situations), new RawString(body.strip()), verified(situations))
                .setLocale(language.tag())
                .render();
    }

    /** The same in few lines, to stand above everything else. */
    RawString top(List<String> situations) {
        return new RawString(
                new HelpTop(groups(situations)).setLocale(language.tag()).render().strip());
    }

    /** Some of them, in the order of their ids given. */
    List<Part.Line> lines(List<String> ids) {
        return ids.stream()
                .flatMap(id -> context.facts().helpline(id).stream())
                .map(this::line)
                .toList();
    }

    private List<Part.Situation> groups(List<String> situations) {
        List<String> shown = new ArrayList<>();
        List<Part.Situation> groups = new ArrayList<>();
        for (String situation : situations) {
            List<Part.Line> lines =
                    of(situation).filter(h -> !shown.contains(h.id())).map(this::line).toList();
            of(situation).forEach(h -> shown.add(h.id()));
            if (!lines.isEmpty()) {
                groups.add(new Part.Situation(situation, title(situation), lines));
            }
        }
        return groups;
    }

    /** Every situation with all its helplines, in the order of the records. */
    List<Part.Situation> situations() {
        return keys().stream()
                .map(key -> new Part.Situation(key, title(key), of(key).map(this::line).toList()))
                .toList();
    }

    /** Since when every number stands as it is. */
    String verified() {
        return verified(keys());
    }

    private List<String> keys() {
        return context.facts().helplines().stream()
                .flatMap(helpline -> helpline.situations().stream())
                .distinct()
                .toList();
    }

    private Stream<Helpline> of(String situation) {
        return context.facts().helplines().stream().filter(h -> h.situations().contains(situation));
    }

    private String verified(List<String> situations) {
        return situations.stream()
                .flatMap(this::of)
                .map(Helpline::verifiedOn)
                .min(java.time.LocalDate::compareTo)
                .map(day -> messages.verifiedOn(context.day(day)))
                .orElse("");
    }

    private String title(String situation) {
        return switch (situation) {
            case "emergency" -> messages.situationEmergency();
            case "suicide" -> messages.situationSuicide();
            case "violence" -> messages.situationViolence();
            case "minors" -> messages.situationMinors();
            case "victims" -> messages.situationVictims();
            case "scam" -> messages.situationScam();
            case "blackmail" -> messages.situationBlackmail();
            case "discrimination" -> messages.situationDiscrimination();
            case "hiv" -> messages.situationHiv();
            default -> messages.situationIllegal();
        };
    }

    private Part.Line line(Helpline helpline) {
        List<Part.Way> ways = new ArrayList<>();
        for (Map.Entry<String, String> way : helpline.contact().entrySet()) {
            ways.add(way(way.getKey(), way.getValue()));
        }
        return new Part.Line(
                helpline.id(),
                helpline.name().in(language),
                ways,
                Typography.correct(helpline.whom().in(language), language).text(),
                terms(helpline));
    }

    /** Cost and hours, as far as they were verified. */
    private @Nullable String terms(Helpline helpline) {
        String terms =
                Stream.of(helpline.cost(), helpline.hours())
                        .filter(text -> text != null)
                        .map(text -> text.in(language))
                        .collect(Collectors.joining(", "));
        return terms.isEmpty()
                ? null
                : terms.substring(0, 1).toUpperCase(language.locale()) + terms.substring(1) + ".";
    }

    private Part.Way way(String kind, String value) {
        String digits = value.replaceAll("[^0-9+]", "");
        return switch (kind) {
            case "tel" -> new Part.Way("tel:" + digits, Formats.phone(value), true, null);
            case "sms" ->
                    new Part.Way(
                            "sms:" + digits, messages.bySms(Formats.phone(value)), false, null);
            case "from-abroad" ->
                    new Part.Way("tel:" + digits, messages.fromAbroad(abroad(value)), false, null);
            case "web" -> new Part.Way(value, Sources.host(value), false, null);
            default -> new Part.Way(null, value, false, null);
        };
    }

    /** « +33 1 80 52 33 76 » */
    private static String abroad(String number) {
        return number.replaceAll(
                        "^(\\+33)(\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)$", "$1 $2 $3 $4 $5 $6")
                .replace(" ", Formats.FIXED);
    }
}
