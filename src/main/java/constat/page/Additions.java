package constat.page;

import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.Kind;
import constat.fact.Precedent;
import constat.fact.RecordKey;
import constat.fact.Revision;
import constat.fact.Source;
import constat.i18n.Language;
import constat.i18n.PressMessages;
import constat.i18n.Text;
import java.util.stream.Stream;

/** Events, decisions and sources that were added since the site went online. */
final class Additions {

    private final PageContext context;
    private final ProseHtml prose;
    private final PressMessages press;
    private final Language language;

    Additions(Desk desk) {
        this.context = desk.context();
        this.prose = desk.prose();
        this.press = context.press();
        this.language = context.language();
    }

    /** In the order of the records. */
    Stream<News> all() {
        FactState facts = context.facts();
        return Stream.of(
                        facts.events().stream().filter(e -> later(e.revision())).map(this::event),
                        facts.precedents().stream()
                                .filter(p -> later(p.revision()))
                                .map(this::precedent),
                        facts.sources().stream().filter(s -> later(s.revision())).map(this::source))
                .flatMap(added -> added);
    }

    private boolean later(Revision revision) {
        return revision.published().isAfter(context.site().published());
    }

    private News event(Event event) {
        return news(
                News.Kind.EVENT,
                new RecordKey(Kind.EVENT, event.id()),
                event.revision(),
                press.newsEvent(),
                event.title(),
                context.addresses().event(event.id(), language),
                prose.plain(event.text().in(language)));
    }

    private News precedent(Precedent precedent) {
        return news(
                News.Kind.PRECEDENT,
                new RecordKey(Kind.PRECEDENT, precedent.id()),
                precedent.revision(),
                press.newsPrecedent(),
                precedent.title(),
                context.addresses().precedent(precedent.id(), language),
                prose.plain(precedent.summary().in(language)));
    }

    private News source(Source source) {
        return news(
                News.Kind.SOURCE,
                new RecordKey(Kind.SOURCE, source.id()),
                source.revision(),
                press.newsSource(),
                source.title(),
                context.addresses().source(source.id(), language),
                press.newsPublisher(source.publisher(), context.day(source.seenOn())));
    }

    private News news(
            News.Kind kind,
            RecordKey key,
            Revision revision,
            String label,
            Text title,
            String href,
            String text) {
        return new News(
                kind,
                revision.published(),
                context.day(revision.published()),
                key + "/1",
                label,
                prose.plain(title.in(language)),
                href,
                text,
                "");
    }
}
