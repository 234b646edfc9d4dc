package constat.page;

import constat.content.Directive;
import constat.content.Document;
import constat.fact.Caveat;
import constat.fact.Event;
import constat.fact.QuestionState;
import constat.fact.Revision;
import constat.fact.Standing;
import constat.fact.Statement;
import constat.i18n.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds what uses a record, and since when it stands as it does. */
final class Footings {

    private final Desk desk;
    private final PageContext context;
    private final Language language;

    Footings(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.language = context.language();
    }

    Footing question(QuestionState question, String path) {
        Set<String> names = new HashSet<>(Set.of(question.id()));
        question.statements().forEach(s -> names.add(s.id()));
        List<Part.Anchor> used = used(path, names);
        context.facts().events().stream()
                .filter(e -> e.statements().stream().anyMatch(s -> names.contains(s.id())))
                .map(this::anchor)
                .forEach(used::add);
        String since =
                since(question).map(context::day).map(context.press()::standsSince).orElse(null);
        return new Footing(since, revision(question), used, List.of());
    }

    /**
     * A record whose page is linked, but whose name no sentence holds.
     *
     * @param records other records whose pages show or name it
     * @param formats the names of those in which its data are, such as {@code JSON}
     */
    Footing linked(
            String path, Revision revision, List<Part.Anchor> records, List<String> formats) {
        List<Part.Anchor> used = used(path, Set.of());
        used.addAll(records);
        return new Footing(
                null,
                revision(revision),
                used,
                formats.stream().map(format -> file(path, format)).toList());
    }

    private static Footing.File file(String path, String format) {
        String ending = format.equals("BibTeX") ? "bib" : format.toLowerCase(Locale.ROOT);
        return new Footing.File(path + "." + ending, format);
    }

    /** A question's page is revised with each correction of what it prints. */
    private String revision(QuestionState question) {
        Revision own = question.question().revision();
        int corrected =
                question.statements().stream().mapToInt(s -> s.revision().number() - 1).sum();
        return revision(own.number() + corrected, own.published());
    }

    private String revision(Revision revision) {
        return revision(revision.number(), revision.published());
    }

    private String revision(int number, LocalDate published) {
        return context.press().revisions(String.valueOf(number), context.day(published));
    }

    private Part.Anchor anchor(Event event) {
        return new Part.Anchor(
                context.addresses().event(event.id(), language),
                desk.prose().inline(event.title()),
                null);
    }

    /** Documents in the order of the site. */
    private List<Part.Anchor> used(String path, Set<String> names) {
        List<Part.Anchor> used = new ArrayList<>();
        for (Document document : context.documents()) {
            if (uses(document, path, names)) {
                used.add(desk.shells().ways().anchor(document));
            }
        }
        return used;
    }

    private static boolean uses(Document document, String path, Set<String> names) {
        boolean links =
                document.body().links().stream()
                        .map(link -> link.destination().replaceFirst("#.*", ""))
                        .anyMatch(path::equals);
        return links
                || document.body().directives().stream()
                        .filter(d -> d.name().equals("fact") || d.name().equals("claim"))
                        .map(Directive::label)
                        .anyMatch(names::contains);
    }

    /**
     * The day on which the last of what makes its standing was known: the claim that we use and, if
     * it is limited or disputed, the first claim that does so.
     */
    private Optional<LocalDate> since(QuestionState question) {
        Statement preferred = question.preferred();
        if (preferred == null || preferred.known() == null) {
            return Optional.empty();
        }
        Optional<LocalDate> limited =
                preferred.carried().stream()
                        .map(Caveat::claim)
                        .flatMap(id -> context.facts().statement(id).stream())
                        .map(Statement::known)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo);
        LocalDate day = preferred.known();
        return question.standing() == Standing.ANSWERED
                ? Optional.of(day)
                : limited.map(l -> l.isAfter(day) ? l : day);
    }
}
