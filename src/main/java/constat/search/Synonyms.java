package constat.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The synonyms of an index file, analysed. */
final class Synonyms {

    private static final double WEIGHT = 0.55;

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Help> help = new ArrayList<>();

    /** The terms of a phrase, and those of the phrases that mean the same. */
    private record Phrase(List<String> terms, List<List<String>> others) {}

    private record Help(String situation, List<String> terms) {}

    Synonyms(JsonNode file, Analyzer analyzer) {
        for (JsonNode group : file.get("groups")) {
            List<List<String>> all = new ArrayList<>();
            group.forEach(
                    words -> all.add(terms(Analyzer.telling(analyzer.tokens(words.asText())))));
            for (int i = 0; i < all.size(); i++) {
                List<List<String>> others = new ArrayList<>(all);
                others.remove(i);
                phrases.add(new Phrase(all.get(i), others));
            }
        }
        for (JsonNode each : file.get("help")) {
            for (JsonNode words : each.get("words")) {
                List<String> terms = terms(analyzer.tokens(words.asText()));
                help.add(new Help(each.get("situation").asText(), terms));
            }
        }
    }

    private static List<String> terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).toList();
    }

    /** Adds to the concepts of each phrase the terms of those that mean the same. */
    void expand(List<Concept> concepts) {
        List<String> read = concepts.stream().map(Concept::read).toList();
        for (Phrase phrase : phrases) {
            for (int at : occurrences(phrase.terms(), read)) {
                for (Concept concept : concepts.subList(at, at + phrase.terms().size())) {
                    phrase.others().forEach(other -> add(concept, other, phrase.terms().size()));
                }
            }
        }
    }

    private static void add(Concept concept, List<String> other, int length) {
        double weight = WEIGHT / (Math.sqrt(other.size()) * Math.sqrt(length));
        for (String term : other) {
            if (!concept.has(term)) {
                concept.add(term, weight, other);
            }
        }
    }

    /** Whether a term is a synonym by itself. */
    boolean know(String term) {
        return phrases.stream().anyMatch(phrase -> phrase.terms().equals(List.of(term)));
    }

    /** The situations whose words stand in a query. */
    List<String> situations(List<String> read) {
        return help.stream()
                .filter(each -> !occurrences(each.terms(), read).isEmpty())
                .map(Help::situation)
                .distinct()
                .toList();
    }

    private static List<Integer> occurrences(List<String> phrase, List<String> in) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + phrase.size() <= in.size() && !phrase.isEmpty(); i++) {
            if (in.subList(i, i + phrase.size()).equals(phrase)) {
                starts.add(i);
            }
        }
        return Collections.unmodifiableList(starts);
    }
}
