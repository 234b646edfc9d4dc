package constat.guidance;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.input.ContentFolder;
import constat.input.TextFile;
import constat.input.YamlNode;
import constat.input.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of the folder {@code letters}, one letter each. */
final class LetterReader {

    private final List<GuidanceText> texts;
    private final Diagnostics diagnostics;

    LetterReader(List<GuidanceText> texts, Diagnostics diagnostics) {
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    List<Letter> read(ContentFolder folder) {
        List<Letter> letters = new ArrayList<>();
        for (TextFile file : folder.under("letters", ".yaml")) {
            new YamlReader(diagnostics).read(file).ifPresent(node -> add(letter(node), letters));
        }
        return letters;
    }

    private void add(Letter letter, List<Letter> letters) {
        Optional<Letter> first =
                letters.stream().filter(l -> l.id().equals(letter.id())).findFirst();
        if (first.isPresent()) {
            diagnostics.add(
                    Code.ID_DUPLICATE,
                    letter.location(),
                    letter.id(),
                    first.get().location().file());
        }
        letters.add(letter);
    }

    private Letter letter(YamlNode node) {
        LocatedFields fields = new LocatedFields("letter", node, texts, diagnostics);
        Letter letter =
                new Letter(
                        fields.id(),
                        fields.fields().string("page"),
                        fields.texts("paragraphs"),
                        fields.optionalText("reviewed"),
                        fields.location("id"),
                        fields.location("page"));
        fields.fields().end();
        return letter;
    }
}
