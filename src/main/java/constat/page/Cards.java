package constat.page;

import constat.content.Document;
import constat.drawing.Card;
import constat.drawing.Picture;
import constat.drawing.Say;
import constat.fact.About;
import constat.fact.Statement;
import constat.i18n.Messages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What links to pages show elsewhere: a card for each document and each figure. */
final class Cards {

    private final PageContext context;
    private final ProseHtml prose;
    private final Wording wording;
    private final Messages messages;
    private final Map<String, Made> ofDocuments = new ConcurrentHashMap<>();

    /**
     * A card.
     *
     * @param words all that it says
     */
    record Made(PageFile file, String words) {}

    Cards(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
        this.wording = new Wording(context);
        this.messages = context.messages();
    }

    /** The card of a page that an editor wrote. */
    Made of(Document document) {
        return ofDocuments.computeIfAbsent(
                document.id(),
                id -> of(document.matter().title(), document.matter().description()));
    }

    /** A card of a title and a description, which hold no value that carries a caveat. */
    Made of(String title, String description) {
        return made(
                new Card(
                        name(),
                        subject(),
                        null,
                        prose.plain(title),
                        prose.plain(description),
                        null,
                        List.of(messages.notOfficial(), until()),
                        independence()));
    }

    /**
     * The card of a figure: its number and, in the same picture, who says it, every caveat, and
     * what it said before its newest correction.
     */
    Made of(Part.Figure figure, Statement statement, Says says) {
        Say say = says.of(figure.mark());
        return made(
                new Card(
                        name(),
                        subject(),
                        figure.number() + figure.unit(),
                        ProseHtml.text(figure.what()),
                        says.corrected(statement).stream().findFirst().orElse(""),
                        say,
                        List.of(about(statement.about()), figure.trait().ends()),
                        independence() + " " + until()));
    }

    private String about(@Nullable About about) {
        return wording.sentence(wording.shortAbout(about));
    }

    private String name() {
        return context.site().name().in(context.language());
    }

    private String subject() {
        return prose.plain(context.site().subject().in(context.language()));
    }

    private String independence() {
        return prose.plain(context.site().independence().in(context.language()));
    }

    private String until() {
        return messages.sourcesUntil(context.sourcesUntil());
    }

    /**
     * Its address holds a hash of all that is drawn, so that a changed card is a new one
     * everywhere. Only the outlines of letters are left out: they follow from the words, and
     * another font would move the words.
     */
    private Made made(Card card) {
        Picture picture = card.picture();
        String words = picture.words();
        String drawn = file(words, picture, false).render();
        String path = Assets.address("card", drawn, "png").replace("/assets/", "/cards/");
        return new Made(new PageFile(path, path, file(words, picture, true)), words);
    }

    private CardFile file(String words, Picture picture, boolean outlined) {
        return new CardFile(context.language().tag(), words, picture, outlined);
    }
}
