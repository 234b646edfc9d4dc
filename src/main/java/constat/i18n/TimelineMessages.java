package constat.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the timeline's overview and filters, in {@code i18n/messages/timeline_fr.properties}
 * and {@code timeline_en.properties}. A bundle of its own, because Quarkus 3.34 writes a class that
 * no JVM loads once a bundle holds more than 300 messages.
 */
@MessageBundle(value = "timeline", locale = "fr")
public interface TimelineMessages {

    @Message
    String overview();

    @Message
    String run(String first, String last);

    @Message
    String rowHappened();

    @Message
    String rowPossible();

    @Message
    String rowKnown();

    @Message
    String rowEmpty();

    @Message
    String overviewKey();

    @Message
    String filterEntries();

    @Message
    String filterStance();

    @Message
    String filterTheme();

    @Message
    String filterMore();

    @Message
    String filterActor();

    @Message
    String filterAnyone();

    @Message
    String filterText();

    @Message
    String filterClear();

    @Message
    String entriesShown(String shown, String all);

    @Message
    String entriesNone();

    @Message
    String themePeople();

    @Message
    String themeData();

    @Message
    String themeDoctors();

    @Message
    String themeResponsibility();

    @Message
    String themeInquiry();

    @Message
    String themeTimeline();

    @Message
    String themePrecedent();

    @Message
    String themeAttacker();
}
