package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.Actor;
import constat.fact.Scope;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who speaks, and what each says. */
final class Speakers {

    private static final List<String> TYPES =
            List.of("authority", "court", "company", "software", "media", "person", "group");

    private final Desk desk;
    private final PageContext context;
    private final Messages messages;

    Speakers(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.messages = context.messages();
    }

    /** Those who say something, in the order in which the records name them. */
    List<StatementsPage.Speaker> speakers() {
        return context.facts().actors().stream()
                .map(actor -> speaker(actor, said(actor)))
                .filter(speaker -> !speaker.claims().isEmpty())
                .toList();
    }

    /** The same for the case alone. */
    List<StatementsPage.Speaker> past() {
        return context.facts().actors().stream()
                .map(actor -> speaker(actor, said(actor).filter(s -> s.scope() == Scope.CASE)))
                .filter(speaker -> !speaker.claims().isEmpty())
                .toList();
    }

    private StatementsPage.Speaker speaker(Actor actor, Stream<Statement> said) {
        List<Part.Claim> claims = said.flatMap(s -> desk.statements().claim(s).stream()).toList();
        return new StatementsPage.Speaker(
                actor.id(), actor.label().in(context.language()), count(claims.size()), claims);
    }

    private Stream<Statement> said(Actor actor) {
        return context.facts()
                .statements()
                .filter(Statement::current)
                .filter(s -> s.speaker().id().equals(actor.id()));
    }

    private String count(long statements) {
        if (statements == 0) {
            return messages.noStatement();
        }
        return statements == 1
                ? messages.oneStatement()
                : messages.manyStatements(Formats.number(statements, context.language()));
    }

    List<ActorsPage.Group> actors() {
        return TYPES.stream()
                .map(type -> new ActorsPage.Group(words(type), actors(type)))
                .filter(group -> !group.actors().isEmpty())
                .toList();
    }

    private List<ActorsPage.Who> actors(String type) {
        return context.facts().actors().stream()
                .filter(actor -> actor.type().equals(type))
                .map(this::who)
                .toList();
    }

    private ActorsPage.Who who(Actor actor) {
        long statements = said(actor).count();
        return new ActorsPage.Who(
                actor.id(),
                actor.label().in(context.language()),
                desk.prose().inline(actor.role()),
                count(statements),
                statements == 0 ? null : href(actor),
                actor.sources().stream().map(new Sources(context)::line).toList());
    }

    private @Nullable String href(Actor actor) {
        return context.document(View.STATEMENTS)
                .map(Document::address)
                .map(page -> page + "#" + actor.id())
                .orElse(null);
    }

    private String words(String type) {
        return switch (type) {
            case "authority" -> messages.actorsAuthority();
            case "court" -> messages.actorsCourt();
            case "company" -> messages.actorsCompany();
            case "software" -> messages.actorsSoftware();
            case "media" -> messages.actorsMedia();
            case "person" -> messages.actorsPerson();
            default -> messages.actorsGroup();
        };
    }
}
