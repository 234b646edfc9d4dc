package constat.page;

import constat.content.FrontMatter.View;
import constat.fact.Kind;
import constat.fact.Withdrawal;
import constat.i18n.Language;
import java.util.ArrayList;
import java.util.List;

/** Pages at the addresses of withdrawn records, with the reason. */
final class GonePages {

    private final Desk desk;
    private final PageContext context;

    GonePages(Desk desk) {
        this.desk = desk;
        this.context = desk.context();
    }

    List<RenderedPage> pages() {
        List<RenderedPage> pages = new ArrayList<>();
        for (Withdrawal withdrawal : context.facts().withdrawals()) {
            for (String kind : kinds(withdrawal.key().kind())) {
                pages.add(page(withdrawal, kind));
            }
        }
        return pages;
    }

    /** A withdrawn question no longer says if it asked for a number: both addresses answer. */
    private static List<String> kinds(Kind kind) {
        return switch (kind) {
            case QUESTION -> List.of("question", "figure");
            case EVENT, PRECEDENT, SOURCE -> List.of(kind.word());
            default -> List.of();
        };
    }

    private RenderedPage page(Withdrawal withdrawal, String kind) {
        Language language = context.language();
        Shells.Sheet sheet =
                desk.shells()
                        .sheet(
                                path(kind, withdrawal, language),
                                path(kind, withdrawal, language.other()),
                                context.messages().gone(),
                                context.messages().goneText(context.day(withdrawal.on())),
                                View.CORRECTIONS);
        GonePage page = new GonePage(desk.shells().shell(sheet), desk.lists().gone(withdrawal));
        String html = page.setLocale(language.tag()).render();
        return new RenderedPage(
                sheet.path(),
                language,
                410,
                html,
                false,
                withdrawal.on(),
                sheet.other(),
                List.of(sheet.card().file()));
    }

    private String path(String kind, Withdrawal withdrawal, Language language) {
        String word = context.site().addressWord(kind, language);
        return "/" + language.tag() + "/" + word + "/" + withdrawal.key().id();
    }
}
