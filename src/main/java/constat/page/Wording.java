package constat.page;

import constat.fact.About;
import constat.fact.Answer;
import constat.fact.Derived;
import constat.fact.Question;
import constat.fact.QuestionState;
import constat.fact.Statement;
import constat.i18n.Formats;
import constat.i18n.Language;
import constat.i18n.Messages;
import constat.i18n.Text;
import constat.input.Site;
import java.time.YearMonth;
import java.util.Locale;
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

    /** Whether a statement's answer is written by us in figures or fixed words. */
    static boolean plain(Statement statement) {
        return !(statement.answer() instanceof Answer.Words);
    }

    /** The answer in figures or fixed words; empty for a free text. */
    String answer(QuestionState question, Statement statement) {
        return answer(question.question(), statement.answer());
    }

    String answer(Question question, Answer answer) {
        if (answer instanceof Answer.Value value) {
            return number(question, value.value());
        }
        if (answer instanceof Answer.Range range) {
            return Formats.range(range.low(), range.high(), language);
        }
        if (answer instanceof Answer.MoreThan more) {
            return Formats.moreThan(more.value(), language);
        }
        if (answer instanceof Answer.Day day) {
            return context.day(day.day());
        }
        if (answer instanceof Answer.Month month) {
            return Formats.monthYear(month.month(), language);
        }
        return inWords(question, answer);
    }

    private String inWords(Question question, Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            Text option = question.options().get(choice.option());
            return option == null ? choice.option() : option.in(language);
        }
        if (answer instanceof Answer.None none) {
            return switch (none.reason()) {
                case UNKNOWN -> messages.noneUnknown();
                case UNABLE -> messages.noneUnable();
                case UNQUANTIFIED -> messages.noneUnquantified();
                case DECLINED -> messages.noneDeclined();
            };
        }
        return "";
    }

    /** A number as its unit wants it. */
    String number(Question question, long value) {
        String unit = question.unit() == null ? "" : question.unit().id();
        return switch (unit) {
            case "percent" -> value + (language == Language.FR ? Formats.NARROW : "") + "%";
            case "euro" -> Formats.euros(value, language);
            default -> Formats.bigNumber(value, language);
        };
    }

    /** The value of our arithmetic. */
    String value(Derived derived) {
        return switch (derived.form()) {
            case PERCENT_0 -> Formats.percent(derived.value(), 0, language);
            case PERCENT_1 -> Formats.percent(derived.value(), 1, language);
            case PERCENT_2 -> Formats.percent(derived.value(), 2, language);
            case COUNT -> Formats.number(derived.value().longValue(), language);
            case DAYS -> messages.days(derived.value().longValue());
        };
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
