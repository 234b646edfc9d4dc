package constat.page;

import constat.fact.About;
import constat.fact.Derived;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.input.Site;
import constat.prose.AnswerWords;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Times, answers and values in the words of one language. */
final class Wording {

    private final PageContext context;
    private final Messages messages;
    private final Language language;

    Wording(PageContext context) {
        this.context = context;
        this.messages = context.messages();
        this.language = context.language();
    }

    /** When something happened, long enough to be read alone. */
    String about(@Nullable About about) {
        return about(about, false);
    }

    /** The same for drawings. */
    String shortAbout(@Nullable About about) {
        return about(about, true);
    }

    private String about(@Nullable About about, boolean brief) {
        if (about == null) {
            return messages.undated();
        }
        return switch (about.precision()) {
            case DAY -> day(about, brief);
            case MONTH -> Formats.monthYear(YearMonth.from(about.order()), language);
            case PERIOD -> period(about);
            case SPAN -> messages.fromTo(first(about), last(about));
            case BEFORE -> messages.atTheLatest(last(about));
            case UNKNOWN -> messages.dateNotGiven();
        };
    }

    private String day(About about, boolean brief) {
        return brief ? context.shortDay(about.order()) : context.day(about.order());
    }

    private String first(About about) {
        return about.earliest() == null ? "…" : context.shortDay(about.earliest());
    }

    private String last(About about) {
        return about.latest() == null ? "…" : context.shortDay(about.latest());
    }

    private String period(About about) {
        Site.Period period = context.site().periods().get(about.period());
        return period == null ? messages.undated() : period.words().in(language);
    }

    /** When and in which words an answer was last looked for; null if it was not. */
    @Nullable String looked(Question question) {
        Question.LookedFor looked = question.lookedFor();
        String open = language == Language.FR ? "«\u202f" : "“";
        String close = language == Language.FR ? "\u202f»" : "”";
        return looked == null
                ? null
                : messages.lookedFor(
                        context.day(looked.on()),
                        looked.words().stream()
                                .map(words -> open + words + close)
                                .collect(Collectors.joining(", ")));
    }

    /** Who could answer; null if we name nobody. */
    @Nullable String could(Question question) {
        String who =
                question.whoCouldAnswer().stream()
                        .flatMap(id -> context.facts().actor(id).stream())
                        .map(actor -> actor.name().in(language))
                        .collect(Collectors.joining(", "));
        return who.isEmpty() ? null : who;
    }

    /** The class of the ring that stands for a time. */
    static String ring(@Nullable About about) {
        if (about == null) {
            return "";
        }
        return switch (about.precision()) {
            case MONTH, PERIOD, SPAN -> "o--span";
            case BEFORE -> "o--before";
            case DAY, UNKNOWN -> "";
        };
    }

    /** The answer; a free text is Markdown, all else figures or fixed words. */
    String answer(QuestionState question, Statement statement) {
        return AnswerWords.value(question.question(), statement.answer(), language);
    }

    /** The value of our arithmetic, with its unit's word if it has one. */
    String value(Derived derived) {
        String value = AnswerWords.value(derived, language);
        if (derived.unit() == null) {
            return value;
        }
        List<String> words = derived.unit().words(language);
        boolean one = derived.value().abs().intValue() < 2;
        return words.isEmpty()
                ? value
                : value + Formats.FIXED + words.get(one ? 0 : words.size() - 1);
    }

    /** With a capital at its start. */
    String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** « de » before a name with its article: « du ministère », « d’AFP ». */
    String of(String name) {
        if (language == Language.EN) {
            return name;
        }
        if (name.startsWith("le ")) {
            return "du " + name.substring(3);
        }
        if (name.startsWith("les ")) {
            return "des " + name.substring(4);
        }
        boolean vowel = "AEIOUYÉÈÊÀÎÔaeiouéèêàîô".indexOf(name.charAt(0)) >= 0;
        return (vowel ? "d’" : "de ") + name;
    }
}
