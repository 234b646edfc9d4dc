package constat.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words for the press, of past days, changes, open questions and the foot of records; they
 * stand in {@code i18n/messages/press_fr.properties} and {@code press_en.properties} only.
 */
@MessageBundle(value = "press", locale = "fr")
public interface PressMessages {

    @Message
    String stops();

    @Message
    String stopsHint();

    @Message
    String stopNow();

    @Message
    String asOfFigures(String day);

    @Message
    String asOfTimeline(String day);

    @Message
    String asOfMatrix(String day);

    @Message
    String asOfStatements(String day);

    @Message
    String asOfShort(String day);

    @Message
    String asOfNotice(String day);

    @Message
    String asOfBeforeUs();

    @Message
    String asOfNothing(String day);

    @Message
    String asOfRule();

    @Message
    String asOfRuleText();

    @Message
    String noStop();

    @Message
    String noStopText(String first, String until);

    @Message
    String diffNext(String day);

    @Message
    String diffNow();

    @Message
    String diffBefore(String day);

    @Message
    String diffNone();

    @Message
    String diffList();

    @Message
    String diffNew();

    @Message
    String diffEvent();

    @Message
    String diffLimited();

    @Message
    String diffLifted();

    @Message
    String diffSuperseded();

    @Message
    String diffRetracted();

    @Message
    String goToDay(String day);

    @Message
    String goToNow();

    @Message
    String subscribe();

    @Message
    String newsCorrected();

    @Message
    String newsWithdrawn();

    @Message
    String newsAnswered();

    @Message
    String newsSuperseded();

    @Message
    String newsClaim();

    @Message
    String newsPage();

    @Message
    String newsOnline();

    @Message
    String newsWas(String was, String why);

    @Message
    String listFiles();

    @Message
    String mapPast();

    @Message
    String mapPrograms();

    @Message
    String newsEvent();

    @Message
    String newsPrecedent();

    @Message
    String newsSource();

    @Message
    String newsPublisher(String publisher, String day);

    @Message
    String newsOnlineText(String questions, String statements, String sources);

    @Message
    String openQuestions();

    @Message
    String closedQuestions();

    @Message
    String noneClosed();

    @Message
    String ourWording(String speaker, String day);

    @Message
    String copyFrom(String site, String until, String address);

    @Message
    String copyWords();

    @Message
    String copied();

    @Message
    String notToWrite();

    @Message
    String allErrors();

    @Message
    String filesHeading();

    @Message
    String filesAll();

    @Message
    String apiHeading();

    @Message
    String apiLists();

    @Message
    String apiParameters();

    @Message
    String apiTakes();

    @Message
    String apiDescription();

    @Message
    String provenance();

    @Message
    String standsSince(String day);

    @Message
    String usedOn();

    @Message
    String revisions(String number, String day);

    @Message
    String wordsSince(String day);

    @Message
    String inFiles();
}
