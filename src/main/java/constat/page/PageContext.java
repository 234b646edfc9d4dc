package constat.page;

import constat.content.Document;
import constat.content.FrontMatter.View;
import constat.fact.Addresses;
import constat.fact.FactState;
import constat.i18n.AuditMessages;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.PressMessages;
import constat.i18n.TimelineMessages;
import constat.input.Site;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of one language share while they are written.
 *
 * @param facts as they stand, or stood at the end of a day
 */
record PageContext(
        PageInput input,
        FactState facts,
        Language language,
        Messages messages,
        PressMessages press,
        Addresses addresses,
        Assets assets) {

    static PageContext of(PageInput input, Language language, Assets assets) {
        return new PageContext(
                input,
                input.now(),
                language,
                bundle(Messages.class, language),
                bundle(PressMessages.class, language),
                new Addresses(input.site()),
                assets);
    }

    TimelineMessages timelineMessages() {
        return bundle(TimelineMessages.class, language);
    }

    AuditMessages auditMessages() {
        return bundle(AuditMessages.class, language);
    }

    private static <T> T bundle(Class<T> type, Language language) {
        return language == Language.FR
                ? MessageBundles.get(type)
                : MessageBundles.get(type, Localized.Literal.of(language.tag()));
    }

    /** The same with what was known at the end of a day. */
    PageContext at(FactState past) {
        return new PageContext(input, past, language, messages, press, addresses, assets);
    }

    Site site() {
        return input.site();
    }

    List<Document> documents() {
        return input.documents().stream().filter(d -> d.language() == language).toList();
    }

    Optional<Document> document(String id) {
        return documents().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    Optional<Document> document(View view) {
        return documents().stream().filter(d -> d.matter().view() == view).findFirst();
    }

    /** The page that says what to do: the guidance that the navigation names. */
    Optional<Document> guidance() {
        return site().navigation().stream()
                .flatMap(id -> document(id).stream())
                .filter(d -> d.matter().view() == View.GUIDANCE)
                .findFirst();
    }

    /** A page's body written for an address, such as a record's. */
    Optional<Document> documentAt(String address) {
        return documents().stream().filter(d -> d.address().equals(address)).findFirst();
    }

    /** What a browser loads to search by itself, or null. */
    Assets.@Nullable SearchFiles searchFiles() {
        return assets.search().get(language);
    }

    String day(LocalDate day) {
        return Formats.day(day, language);
    }

    String shortDay(LocalDate day) {
        return Formats.shortDay(day, language);
    }

    String sourcesUntil() {
        return day(site().sourcesUntil());
    }
}
