package constat.page;

import constat.drawing.Drawing;
import constat.drawing.Picture;
import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of the shared templates in {@code templates/part/}; every string is ready to print.
 */
public interface Part {

    /** Characters; about two lines of a column at the size of answers. */
    int WORDY = 40;

    /**
     * Le trait.
     *
     * @param css classes that set the stroke, such as {@code is-claimed q}
     * @param ring class of the ring, or an empty string
     * @param about when it happened
     * @param known the day it became public, or null
     * @param ends what stands at the right end
     */
    record Trait(String css, String ring, String about, @Nullable String known, String ends) {}

    /**
     * Who says it and how sure it is.
     *
     * @param symbol id of the square without {@code s-}
     * @param word such as « Selon »
     * @param who the speaker, after the word; may be empty
     * @param limits caveats, each a clause of its own
     */
    record Mark(String css, String symbol, String word, String who, List<RawString> limits) {}

    /** A link whose words say where it goes. */
    record Anchor(String href, RawString text, @Nullable String hint) {}

    /** A source as a margin note names it. */
    record SourceLine(String href, String name, @Nullable String dated, String seen) {}

    /**
     * A quotation.
     *
     * @param translation in the page's language, or null
     */
    record Quote(
            String language,
            String open,
            String text,
            String close,
            @Nullable String translation) {}

    /** A mistake of ours that was mended. */
    record Fix(String on, String iso, RawString was, RawString why, @Nullable Anchor where) {}

    /**
     * A statement: the answer and, in the same block, every caveat it carries.
     *
     * @param label the speaker as a heading
     * @param question what it answers, with its page
     * @param answer what is answered, large; null if words alone answer
     * @param says the claim in a sentence, or null
     * @param chain who passed it on, or null
     * @param basis why its day of publication is what it is, or null
     */
    record Claim(
            String id,
            String label,
            Anchor question,
            Trait trait,
            Mark mark,
            @Nullable RawString answer,
            @Nullable RawString says,
            @Nullable Quote quote,
            @Nullable String chain,
            @Nullable RawString basis,
            List<SourceLine> sources,
            List<Fix> fixes) {

        /** More than a few words: set smaller, so that columns stay even. */
        public boolean wordy() {
            return answer != null && answer.getValue().length() > WORDY;
        }
    }

    /**
     * A share of a whole, to scale.
     *
     * @param percent width such as {@code 1.13%}
     * @param words « Sur 3 800 »
     * @param share « 39,5 % (notre calcul) »
     * @param mark who says the whole, with its caveats
     */
    record Share(String percent, String words, String share, String claim, Mark mark) {}

    /**
     * A figure of the overview and the home page.
     *
     * @param number large part, and {@code unit} the small one after it
     */
    record Figure(
            String claim,
            String href,
            String number,
            String unit,
            boolean inWords,
            RawString what,
            @Nullable Share share,
            Trait trait,
            Mark mark,
            List<Wrong> misread) {}

    /**
     * An error that is often met and its mend.
     *
     * @param questions whose answers it misreads
     */
    record Wrong(
            String id,
            RawString wrong,
            RawString right,
            List<Anchor> questions,
            List<SourceLine> sources) {}

    /** Our arithmetic with the caveats of its operands. */
    record Calculation(
            String id,
            RawString title,
            String value,
            Trait trait,
            Mark mark,
            List<Anchor> operands,
            List<Claim> beside,
            @Nullable RawString note) {}

    /** A question in a list. */
    record Asked(
            String href, RawString text, Mark mark, @Nullable RawString answer, String claim) {}

    /**
     * The arm of a timeline entry; positions are per cent of its width.
     *
     * @param ringX where the ring is or begins
     * @param ringWidth null for a single day
     * @param lineX where the stroke begins
     * @param discX where it ends
     */
    record Arm(
            String css,
            boolean off,
            boolean open,
            boolean sameDay,
            boolean notch,
            String ringX,
            @Nullable String ringWidth,
            String lineX,
            @Nullable String discX) {}

    /**
     * The rows of the overview in which an entry counts; words separated by blanks.
     *
     * @param open whether it may have happened before them, too
     */
    record Bins(String dated, String known, boolean open) {}

    /** What a script finds an entry by; words separated by blanks. */
    record Tags(String theme, String actors, String stances, Bins bins) {}

    /**
     * A timeline entry.
     *
     * @param text ours; null at a past day
     */
    record Entry(
            String id,
            Tags tags,
            String href,
            RawString title,
            @Nullable RawString text,
            String about,
            String known,
            @Nullable String hint,
            Arm arm,
            List<Mark> marks,
            List<SourceLine> sources) {}

    /**
     * A stop on the way to today.
     *
     * @param href null for the one that the page shows
     */
    record Stop(String words, @Nullable String href) {}

    /**
     * A drawing to scale in two layouts, with its table and its file.
     *
     * @param id unique in the page
     * @param title without a value
     * @param caption under it, or null
     */
    record Drawn(
            String id,
            String title,
            Picture narrow,
            Picture wide,
            Drawing.Table table,
            @Nullable RawString caption,
            PageFile file) {

        public String idNarrow() {
            return id + "-n";
        }

        public String idWide() {
            return id + "-w";
        }
    }

    /** A way to reach a helpline. */
    record Way(@Nullable String href, String text, boolean large, @Nullable String before) {}

    /** Someone to call. */
    record Line(String id, String name, List<Way> ways, String whom, @Nullable String terms) {}

    /** Helplines for one situation; its key is the records' word. */
    record Situation(String key, String title, List<Line> lines) {}

    /** A cell of the precedents' table; {@code value} null means not found. */
    record Cell(@Nullable RawString value, @Nullable RawString note, boolean reported) {}

    /** A precedent. */
    record Case(
            String href,
            RawString title,
            String body,
            boolean leak,
            RawString summary,
            Cell number,
            Cell decided,
            Cell madePublic,
            Cell amount,
            Cell people,
            Cell grounds,
            Cell appeal) {}

    /** A titled list of anchors. */
    record Group(String title, List<Anchor> anchors) {}

    /**
     * A section of prose: its heading and what stands under it, in order.
     *
     * @param other its anchor in the other language, or null if it is the same
     */
    record Section(
            @Nullable RawString title, String anchor, @Nullable String other, List<Chunk> chunks) {

        Section with(List<Chunk> under) {
            return new Section(title, anchor, other, under);
        }
    }

    /**
     * Prose, a help box that stands wider than prose, or a drawing.
     *
     * @param drawing whether a drawing is to stand here, with {@code html} as its caption
     */
    record Chunk(boolean help, boolean drawing, RawString html, @Nullable Drawn drawn) {

        Chunk(boolean help, RawString html) {
            this(help, false, html, null);
        }

        Chunk with(Drawn picture) {
            return new Chunk(help, drawing, html, picture);
        }
    }
}
