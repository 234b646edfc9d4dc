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
import java.time.LocalDate;
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

    /** What one entry is about. */
    private record Added(
            News.Kind kind,
            RecordKey key,
            String label,
            Text title,
            String href,
            String text,
            LocalDate on) {}

    /** In the order of the records. */
    Stream<News> all() {
        FactState facts = context.facts();
        return Stream.of(
                        facts.events().stream().filter(e -> later(e.revision())).map(this::event),
                        facts.precedents().stream()
                                .filter(p -> later(p.revision()))
                                .map(this::precedent),
                        facts.sources().stream().filter(s -> later(s.revision())).map(this::source))
                .flatMap(added -> added)
                .map(this::news);
    }

    private boolean later(Revision revision) {
        return revision.published().isAfter(context.site().published());
    }

    private Added event(Event event) {
        return new Added(
                News.Kind.EVENT,
                new RecordKey(Kind.EVENT, event.id()),
                press.newsEvent(),
                event.title(),
                context.addresses().event(event.id(), language),
                prose.plain(event.text().in(language)),
                event.revision().published());
    }

    private Added precedent(Precedent precedent) {
        return new Added(
                News.Kind.PRECEDENT,
                new RecordKey(Kind.PRECEDENT, precedent.id()),
                press.newsPrecedent(),
                precedent.title(),
                context.addresses().precedent(precedent.id(), language),
                prose.plain(precedent.summary().in(language)),
                precedent.revision().published());
    }

    private Added source(Source source) {
        return new Added(
                News.Kind.SOURCE,
                new RecordKey(Kind.SOURCE, source.id()),
                press.newsSource(),
                source.title(),
                context.addresses().source(source.id(), language),
                press.newsPublisher(source.publisher(), context.day(source.seenOn())),
                source.revision().published());
    }

    private News news(Added added) {
        return new News(
                added.kind(),
                added.on(),
                context.day(added.on()),
                added.key() + "/1",
                added.label(),
                prose.plain(added.title().in(language)),
                added.href(),
                added.text(),
                "");
    }
}
