package constat.web;

import constat.i18n.Language;
import java.util.List;

/** Chooses a language by {@code Accept-Language} (RFC 9110, 12.5.4). */
final class ReaderLanguage {

    private static final Language DEFAULT = Language.FR;

    private ReaderLanguage() {}

    /**
     * The language the reader prefers: the higher weight, then the one named first. French if
     * neither is wanted or nothing is said.
     *
     * @param header empty if there was none
     */
    static Language choose(String header) {
        List<Weighted> accepted = Weighted.list(header);
        Rank french = rank(Language.FR, accepted);
        Rank english = rank(Language.EN, accepted);
        if (french.weight == english.weight) {
            boolean englishFirst = english.position < french.position;
            return english.weight > 0 && englishFirst ? Language.EN : DEFAULT;
        }
        return english.weight > french.weight ? Language.EN : Language.FR;
    }

    private record Rank(int weight, int position) {}

    /**
     * The weight of the language itself, else the best of its regional forms, else of {@code *}.
     */
    private static Rank rank(Language language, List<Weighted> accepted) {
        Rank regional = new Rank(-1, Integer.MAX_VALUE);
        Rank any = new Rank(0, Integer.MAX_VALUE);
        for (int i = 0; i < accepted.size(); i++) {
            Weighted range = accepted.get(i);
            if (range.name().equals(language.tag())) {
                return new Rank(range.weight(), i);
            }
            if (range.name().startsWith(language.tag() + "-") && range.weight() > regional.weight) {
                regional = new Rank(range.weight(), i);
            }
            if (range.name().equals("*")) {
                any = new Rank(range.weight(), i);
            }
        }
        return regional.weight >= 0 ? regional : any;
    }
}
