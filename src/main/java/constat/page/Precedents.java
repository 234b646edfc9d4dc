package constat.page;

import constat.fact.About;
import constat.fact.FactState;
import constat.fact.Precedent;
import constat.fact.Precedent.Cell;
import constat.fact.Precedent.CellValue;
import constat.fact.Stance;
import constat.i18n.Formats;
import constat.i18n.Language;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions in other cases, cell by cell. */
final class Precedents {

    private final PageContext context;
    private final ProseHtml prose;
    private final Wording wording;
    private final Language language;

    Precedents(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
        this.wording = new Wording(context);
        this.language = context.language();
    }

    /** Newest decision first; those without a date last. */
    List<Part.Case> all() {
        return ordered(context.facts()).stream().map(this::one).toList();
    }

    static List<Precedent> ordered(FactState facts) {
        return facts.precedents().stream()
                .sorted(Comparator.comparing(Precedents::decided).reversed())
                .toList();
    }

    private static LocalDate decided(Precedent precedent) {
        return precedent.decided().value() instanceof CellValue.When when
                        && when.about().earliest() != null
                ? when.about().earliest()
                : LocalDate.MIN;
    }

    Part.Case one(Precedent precedent) {
        return new Part.Case(
                context.addresses().precedent(precedent.id(), language),
                prose.inline(precedent.title()),
                wording.sentence(precedent.body().label().in(language)),
                precedent.aboutLeak(),
                prose.inline(precedent.summary()),
                cell(precedent.number()),
                cell(precedent.decided()),
                cell(precedent.madePublic()),
                cell(precedent.amount()),
                cell(precedent.people()),
                cell(precedent.grounds()),
                cell(precedent.appeal()));
    }

    private Part.Cell cell(Cell cell) {
        CellValue value = cell.value();
        return new Part.Cell(
                value == null ? null : value(value),
                cell.note() == null ? null : prose.inline(cell.note()),
                cell.stance() == Stance.REPORTED);
    }

    private @Nullable RawString value(CellValue value) {
        if (value instanceof CellValue.Words words) {
            return prose.inline(words.text());
        }
        if (value instanceof CellValue.Name name) {
            return prose.escaped(name.name());
        }
        if (value instanceof CellValue.When when) {
            return prose.escaped(when(when.about()));
        }
        return prose.escaped(number(value));
    }

    private String when(About about) {
        return wording.shortAbout(about);
    }

    private String number(CellValue value) {
        if (value instanceof CellValue.Euros euros) {
            return Formats.euros(euros.euros(), language);
        }
        if (value instanceof CellValue.MoreThan more) {
            return Formats.moreThan(more.value(), language);
        }
        return value instanceof CellValue.Count count
                ? Formats.number(count.value(), language)
                : "";
    }
}
