package constat.search;

import constat.diagnostic.Location;
import java.util.List;

/**
 * What editors say about words of one language: which mean the same, and which ask for help.
 *
 * @param groups words and phrases of one meaning
 * @param help words for which help is shown before anything else
 * @param asked how people ask for records that have no written page
 */
public record SynonymGroups(List<Group> groups, List<Help> help, List<Asked> asked) {

    static final SynonymGroups NONE = new SynonymGroups(List.of(), List.of(), List.of());

    /** Two or more phrases that mean the same. */
    public record Group(List<Phrase> phrases) {
        public Group {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * Phrases that say that somebody needs help.
     *
     * @param situation as in the records of helplines
     */
    public record Help(String situation, List<Phrase> phrases) {
        public Help {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * Phrases in which people ask for a record.
     *
     * @param of its kind and id, as in {@code question/diffusion}
     */
    public record Asked(String of, Location at, List<Phrase> phrases) {
        public Asked {
            phrases = List.copyOf(phrases);
        }

        List<String> words() {
            return phrases.stream().map(Phrase::words).toList();
        }
    }

    /** A word or several, and where they stand. */
    public record Phrase(String words, Location at) {}

    public SynonymGroups {
        groups = List.copyOf(groups);
        help = List.copyOf(help);
        asked = List.copyOf(asked);
    }
}
