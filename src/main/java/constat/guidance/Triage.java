package constat.guidance;

import constat.diagnostic.Location;
import constat.i18n.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions that lead, answer by answer, to what a reader can do. It asks what happened, never who
 * somebody is.
 *
 * @param start id of the first question
 */
public record Triage(String start, List<Question> questions, List<Outcome> outcomes) {

    /** A question with the answers to choose from. */
    public record Question(
            String id, Text text, @Nullable Text hint, List<Answer> answers, Location location) {

        public Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer.
     *
     * @param to id of the question or outcome it leads to
     */
    public record Answer(Text text, String to, Location location) {}

    /**
     * Where a path ends: what to do.
     *
     * @param now acts, the first one first
     * @param keep what to keep as proof
     * @param call ids of helplines
     * @param letter id of the letter to send, or null
     * @param later what comes next, and after how long
     * @param pages ids of pages that say more
     * @param basis what it rests on
     * @param places of {@code call}, {@code letter} and {@code pages}, in this order
     */
    public record Outcome(
            String id,
            Text title,
            List<Text> now,
            List<Text> keep,
            List<String> call,
            @Nullable String letter,
            Text later,
            List<String> pages,
            Text basis,
            Location location,
            List<Location> places) {

        public Outcome {
            now = List.copyOf(now);
            keep = List.copyOf(keep);
            call = List.copyOf(call);
            pages = List.copyOf(pages);
            places = List.copyOf(places);
        }
    }

    public Triage {
        questions = List.copyOf(questions);
        outcomes = List.copyOf(outcomes);
    }

    Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
