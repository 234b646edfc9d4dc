package constat.i18n;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the typography of plain text right: spaces, quotes, apostrophes and ellipses. */
public final class Typography {

    /** What stands for a directive in plain text; it counts as a word. */
    public static final char OBJECT = '\ufffc';

    /** Addresses, whose characters are never changed. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.|mailto:)\\S++|[^\\s@]{1,64}@[^\\s@]++");

    private Typography() {}

    /**
     * One change to a text.
     *
     * @param start offset of the first character replaced
     * @param end offset after the last; {@code start} for an insertion
     */
    public record Edit(int start, int end, String replacement) {}

    /**
     * A corrected text.
     *
     * @param changes how many places were corrected
     */
    public record Corrected(String text, int changes) {
        public boolean changed() {
            return changes > 0;
        }
    }

    public static Corrected correct(String text, Language language) {
        List<Edit> edits = edits(text, language, new BitSet());
        StringBuilder out = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            out.replace(edit.start(), edit.end(), edit.replacement());
        }
        return new Corrected(out.toString(), edits.size());
    }

    /**
     * The changes a text needs, by offset and without overlap.
     *
     * @param frozen offsets that must stay as they are, such as those of code; not changed
     */
    public static List<Edit> edits(String text, Language language, BitSet frozen) {
        BitSet all = (BitSet) frozen.clone();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            all.set(address.start(), address.end());
        }
        TypographyPass pass =
                language == Language.FR ? new FrenchPass(text, all) : new EnglishPass(text, all);
        return new ArrayList<>(pass.run());
    }
}
