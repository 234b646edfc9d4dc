package constat.page;

import constat.i18n.AuditMessages;
import constat.i18n.Formats;
import constat.input.Audit;
import constat.input.Audit.Criterion;
import constat.input.Audit.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the criteria of accessibility say, in words; counted, never typed. */
final class AuditReport {

    private final PageContext context;
    private final AuditMessages words;
    private final Audit audit;

    AuditReport(PageContext context) {
        this.context = context;
        this.words = context.auditMessages();
        this.audit = context.site().audit();
    }

    /** What the law has a site say of itself. */
    String label() {
        return words.label(
                switch (audit.level()) {
                    case NONE -> words.levelNone();
                    case PARTIAL -> words.levelPartial();
                    case FULL -> words.levelFull();
                });
    }

    AccessibilityPage.Outcome outcome() {
        List<String> names = audit.auditors();
        return new AccessibilityPage.Outcome(
                label(),
                names.isEmpty() ? words.nobody() : words.byPeople(String.join(", ", names)),
                names.isEmpty() ? words.noRate() : words.rate(rate()));
    }

    private String rate() {
        int met = audit.with(Result.CONFORM).size();
        int applicable = met + audit.with(Result.NOT_CONFORM).size();
        BigDecimal percent =
                BigDecimal.valueOf(100L * met)
                        .divide(BigDecimal.valueOf(Math.max(1, applicable)), 1, RoundingMode.DOWN);
        return Formats.percent(percent, 1, context.language());
    }

    List<AccessibilityPage.Count> counts() {
        List<AccessibilityPage.Count> counts = new ArrayList<>();
        for (Result result : Result.values()) {
            counts.add(count(word(result), audit.with(result).size()));
        }
        counts.add(count(words.watched(), audit.watched().size()));
        return counts;
    }

    private AccessibilityPage.Count count(String what, int number) {
        return new AccessibilityPage.Count(
                what, words.count(String.valueOf(number), String.valueOf(audit.criteria().size())));
    }

    List<AccessibilityPage.Line> found(ProseHtml prose) {
        return audit.with(Result.NOT_CONFORM).stream().map(c -> line(c, prose)).toList();
    }

    List<AccessibilityPage.Topic> topics(ProseHtml prose) {
        List<AccessibilityPage.Topic> topics = new ArrayList<>();
        for (Audit.Topic topic : audit.topics()) {
            topics.add(
                    new AccessibilityPage.Topic(
                            String.valueOf(topics.size() + 1),
                            prose.inline(topic.name().in(context.language())),
                            topic.criteria().stream().map(c -> line(c, prose)).toList()));
        }
        return topics;
    }

    private AccessibilityPage.Line line(Criterion criterion, ProseHtml prose) {
        return new AccessibilityPage.Line(
                criterion.number(),
                prose.inline(criterion.title().in(context.language())),
                word(criterion.result()),
                tested(criterion.tested()),
                criterion.tools().stream().map(tool -> tool.replace('_', ' ')).toList());
    }

    private @Nullable String tested(Audit.@Nullable Tested tested) {
        if (tested == null) {
            return null;
        }
        String day = context.day(tested.on());
        return tested.by() == null ? words.testedByTools(day) : words.testedBy(tested.by(), day);
    }

    private String word(Result result) {
        return switch (result) {
            case UNTESTED -> words.untested();
            case CONFORM -> words.conform();
            case NOT_CONFORM -> words.notConform();
            case NOT_APPLICABLE -> words.notApplicable();
        };
    }
}
