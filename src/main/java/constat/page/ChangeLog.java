package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.FactState;
import constat.fact.Link;
import constat.fact.QuestionState;
import constat.fact.Revision;
import constat.fact.Statement;
import constat.fact.Withdrawal;
import constat.i18n.Formats;
import constat.i18n.PressMessages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is new since the site went online, from what records and pages say of themselves;
 * no diary is kept beside them.
 */
final class ChangeLog {

    private static final Comparator<News> NEWEST =
            Comparator.comparing(News::on).reversed().thenComparing(News::kind);

    private final Desk desk;
    private final PageContext context;
    private final PressMessages press;
    private final LocalDate online;

    ChangeLog(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
        this.press = context.press();
        this.online = context.site().published();
    }

    /** Newest first; going online is one entry, not one for each record. */
    List<News> all() {
        return Stream.of(
                        mended(),
                        answered(),
                        superseded(),
                        claims(),
                        new Additions(desk).all(),
                        pages(),
                        Stream.of(online()))
                .flatMap(news -> news)
                .sorted(NEWEST)
                .toList();
    }

    /** What mends what this site had said. */
    List<News> mends() {
        return mended().sorted(NEWEST).toList();
    }

    /** Questions that a later claim answered. */
    List<News> closed() {
        return answered().sorted(NEWEST).toList();
    }

    /** What those who subscribe to the changes, and to the corrections, get. */
    List<NewsList> lists() {
        List<NewsList> lists = new ArrayList<>();
        context.document(View.CHANGES).ifPresent(d -> lists.add(list(d, false, all())));
        context.document(View.CORRECTIONS).ifPresent(d -> lists.add(list(d, true, mends())));
        return lists;
    }

    private NewsList list(Document document, boolean mends, List<News> news) {
        return new NewsList(
                context.language(),
                document.address(),
                desk.prose().plain(document.matter().title()),
                desk.prose().plain(document.matter().description()),
                mends,
                news);
    }

    private Stream<News> mended() {
        return Stream.concat(
                new Revisions(desk).all().stream().flatMap(this::corrections),
                context.facts().withdrawals().stream().map(this::withdrawn));
    }

    private Stream<News> corrections(Revisions.Revised record) {
        List<News> news = new ArrayList<>();
        int number = 1;
        for (Revision.Correction fix : record.revision().corrections()) {
            number++;
            news.add(
                    new News(
                            News.Kind.CORRECTED,
                            fix.on(),
                            context.day(fix.on()),
                            record.key() + "/" + number,
                            press.newsCorrected(),
                            desk.prose().plain(record.title().in(context.language())),
                            record.href() == null ? page(View.CORRECTIONS) : record.href(),
                            press.newsWas(
                                    desk.statements().former(fix),
                                    desk.prose().plain(fix.why().in(context.language()))),
                            ""));
        }
        return news.stream();
    }

    private News withdrawn(Withdrawal withdrawal) {
        return new News(
                News.Kind.WITHDRAWN,
                withdrawal.on(),
                context.day(withdrawal.on()),
                withdrawal.key() + "/withdrawn",
                press.newsWithdrawn(),
                withdrawal.key().id(),
                page(View.CORRECTIONS),
                desk.prose().plain(withdrawal.reason().in(context.language())),
                "");
    }

    /** The first answer to a question that was asked here before. */
    private Stream<News> answered() {
        return context.facts().questions().stream()
                .flatMap(
                        question ->
                                question.statements().stream()
                                        .filter(s -> s.answer().answers())
                                        .min(Comparator.comparing(ChangeLog::printed))
                                        .filter(first -> printed(first).isAfter(asked(question)))
                                        .map(first -> answered(question, first))
                                        .stream());
    }

    private News answered(QuestionState question, Statement first) {
        return claim(
                News.Kind.ANSWERED,
                "question/" + question.id() + "/answered",
                press.newsAnswered(),
                printed(first),
                question,
                first);
    }

    /** What a later claim replaced or took back. */
    private Stream<News> superseded() {
        FactState facts = context.facts();
        return facts.statements()
                .filter(this::later)
                .flatMap(
                        newer ->
                                newer.links().stream()
                                        .filter(ChangeLog::replaces)
                                        .flatMap(link -> facts.statement(link.claim()).stream())
                                        .flatMap(old -> superseded(old, printed(newer))));
    }

    private Stream<News> superseded(Statement old, LocalDate on) {
        return question(old)
                .map(
                        question ->
                                claim(
                                        News.Kind.SUPERSEDED,
                                        "claim/" + old.id() + "/superseded",
                                        press.newsSuperseded(),
                                        on,
                                        question,
                                        old))
                .stream();
    }

    private static boolean replaces(Link link) {
        return link.relation() == Link.Relation.SUPERSEDES
                || link.relation() == Link.Relation.RETRACTS;
    }

    private Stream<News> claims() {
        return context.facts()
                .statements()
                .filter(this::later)
                .flatMap(
                        s ->
                                question(s)
                                        .map(
                                                question ->
                                                        claim(
                                                                News.Kind.CLAIM,
                                                                "claim/" + s.id() + "/1",
                                                                press.newsClaim(),
                                                                printed(s),
                                                                question,
                                                                s))
                                        .stream());
    }

    private News claim(
            News.Kind kind,
            String key,
            String label,
            LocalDate on,
            QuestionState question,
            Statement statement) {
        return new News(
                kind,
                on,
                context.day(on),
                key,
                label,
                desk.prose().plain(question.question().text().in(context.language())),
                context.addresses()
                        .statement(question.question(), statement.id(), context.language()),
                desk.statements().plain(question, statement),
                statement.id());
    }

    /** The last note of each page; front matter holds no other. */
    private Stream<News> pages() {
        return context.documents().stream()
                .flatMap(
                        document ->
                                Optional.ofNullable(document.matter().changeNote())
                                        .map(note -> page(document, note))
                                        .stream());
    }

    private News page(Document document, String note) {
        return new News(
                News.Kind.PAGE,
                document.matter().updated(),
                context.day(document.matter().updated()),
                "page/" + document.id() + "/" + document.matter().updated(),
                press.newsPage(),
                desk.prose().plain(document.matter().title()),
                document.address(),
                desk.prose().plain(note),
                "");
    }

    private News online() {
        FactState facts = context.facts();
        return new News(
                News.Kind.ONLINE,
                online,
                context.day(online),
                "online",
                press.newsOnline(),
                context.site().name().in(context.language()),
                "/" + context.language().tag() + "/",
                press.newsOnlineText(
                        number(facts.questions().stream().filter(q -> !asked(q).isAfter(online))),
                        number(facts.statements().filter(s -> !later(s))),
                        number(
                                facts.sources().stream()
                                        .filter(s -> !s.revision().published().isAfter(online)))),
                "");
    }

    private String number(Stream<?> records) {
        return Formats.number(records.count(), context.language());
    }

    private boolean later(Statement statement) {
        return printed(statement).isAfter(online);
    }

    private static LocalDate printed(Statement statement) {
        return statement.revision().published();
    }

    private static LocalDate asked(QuestionState question) {
        return question.question().revision().published();
    }

    private Optional<QuestionState> question(Statement statement) {
        return context.facts().question(statement.question());
    }

    private String page(View view) {
        return context.document(view)
                .map(Document::address)
                .orElse("/" + context.language().tag() + "/");
    }
}
