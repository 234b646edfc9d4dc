package constat.guidance;

import constat.diagnostic.Diagnostics;
import constat.input.ContentFolder;
import constat.input.Fields;
import constat.input.YamlNode;
import constat.input.YamlReader;
import java.util.List;
import java.util.Optional;

/** Reads the file {@code triage.yaml}. */
final class TriageReader {

    private static final String KIND = "triage";

    private final List<GuidanceText> texts;
    private final Diagnostics diagnostics;

    TriageReader(List<GuidanceText> texts, Diagnostics diagnostics) {
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    Optional<Triage> read(ContentFolder folder) {
        return folder.file("triage.yaml")
                .flatMap(file -> new YamlReader(diagnostics).read(file))
                .map(this::triage);
    }

    private Triage triage(YamlNode node) {
        Fields fields = Fields.of(node, diagnostics);
        List<Triage.Question> questions =
                fields.nodes("questions").stream().map(this::question).toList();
        List<Triage.Outcome> outcomes =
                fields.nodes("outcomes").stream().map(this::outcome).toList();
        fields.end();
        String start = questions.isEmpty() ? "" : questions.get(0).id();
        return new Triage(start, questions, outcomes);
    }

    private Triage.Question question(YamlNode node) {
        LocatedFields fields = new LocatedFields(KIND, node, texts, diagnostics);
        Triage.Question question =
                new Triage.Question(
                        fields.id(),
                        fields.text("text"),
                        fields.optionalText("hint"),
                        fields.fields().nodes("answers").stream()
                                .map(answer -> answer(fields.child(answer)))
                                .toList(),
                        fields.location("id"));
        fields.fields().end();
        return question;
    }

    private Triage.Answer answer(LocatedFields fields) {
        Triage.Answer answer =
                new Triage.Answer(
                        fields.text("text"), fields.fields().string("to"), fields.location("to"));
        fields.fields().end();
        return answer;
    }

    private Triage.Outcome outcome(YamlNode node) {
        LocatedFields fields = new LocatedFields(KIND, node, texts, diagnostics);
        Triage.Outcome outcome =
                new Triage.Outcome(
                        fields.id(),
                        fields.text("title"),
                        fields.texts("now"),
                        fields.texts("keep"),
                        fields.fields().strings("call"),
                        fields.fields().optionalString("letter").orElse(null),
                        fields.text("later"),
                        fields.fields().strings("pages"),
                        fields.text("basis"),
                        fields.location("id"),
                        List.of(
                                fields.location("call"),
                                fields.location("letter"),
                                fields.location("pages")));
        fields.fields().end();
        return outcome;
    }
}
