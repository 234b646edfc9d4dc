package constat.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the accessibility statement, in {@code i18n/messages/audit_fr.properties} and {@code
 * audit_en.properties}.
 */
@MessageBundle(value = "audit", locale = "fr")
public interface AuditMessages {

    @Message
    String label(String level);

    @Message
    String levelNone();

    @Message
    String levelPartial();

    @Message
    String levelFull();

    @Message
    String nobody();

    @Message
    String byPeople(String names);

    @Message
    String noRate();

    @Message
    String rate(String percent);

    @Message
    String result();

    @Message
    String counts();

    @Message
    String count(String number, String all);

    @Message
    String watched();

    @Message
    String found();

    @Message
    String foundNothing();

    @Message
    String foundLimit();

    @Message
    String criteria();

    @Message
    String watchedBy();

    @Message
    String testedBy(String name, String day);

    @Message
    String testedByTools(String day);

    @Message
    String conform();

    @Message
    String notConform();

    @Message
    String notApplicable();

    @Message
    String untested();
}
