package constat.guidance;

import constat.diagnostic.Diagnostics;
import constat.input.ContentFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tree of questions and the letters of a site.
 *
 * @param triage null if the site has none
 * @param texts every word of them, for the rules of prose
 */
public record Guidance(@Nullable Triage triage, List<Letter> letters, List<GuidanceText> texts) {

    /** Of a site that has neither. */
    public static final Guidance NONE = new Guidance(null, List.of(), List.of());

    public Guidance {
        letters = List.copyOf(letters);
        texts = List.copyOf(texts);
    }

    /** Reads {@code triage.yaml} and the folder {@code letters}; what is wrong is reported. */
    public static Guidance read(ContentFolder folder, Diagnostics diagnostics) {
        List<GuidanceText> texts = new ArrayList<>();
        Triage triage = new TriageReader(texts, diagnostics).read(folder).orElse(null);
        if (triage != null) {
            TriageRules.check(triage, diagnostics);
        }
        List<Letter> letters = new LetterReader(texts, diagnostics).read(folder);
        return new Guidance(triage, letters, texts);
    }

    /** The letter that a page shows. */
    public Optional<Letter> letterOf(String page) {
        return letters.stream().filter(letter -> letter.page().equals(page)).findFirst();
    }

    public Optional<Letter> letter(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }
}
