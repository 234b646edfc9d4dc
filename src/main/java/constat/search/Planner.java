package constat.search;

import constat.i18n.Language;
import constat.search.Concept.Origin;
import constat.search.LunrIndex.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a plan of a query: what each of its words may stand for, and what that is worth. */
final class Planner {

    static final int MOST_WORDS = 12;

    private static final double PART = 0.3;
    private static final double PREFIX = 0.5;
    private static final double LEAST_PREFIX = 0.4;
    private static final double NEAR = 0.75;
    private static final double FARTHER = 0.75;
    private static final double JOINED = 0.9;
    private static final double JOINED_AGAIN = 0.3;
    private static final double SPLIT = 0.6;
    private static final double TWIN = 0.4;
    private static final double TWIN_OF_FOREIGN = 1;

    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_NEAR = 4;
    private static final int ONE_EDIT = 7;
    private static final int SHORTEST_PART = 3;

    /** "800 00" on its way to "800 000". */
    private static final Pattern GROUP_BEGUN =
            Pattern.compile(
                    "(^|\\D)(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})*)[ \\u00a0\\u202f](\\d{1,2})$");

    private final LunrIndex index;
    private final WordList words;
    private final Synonyms synonyms;
    private final Analyzer own;
    private final Analyzer other;
    private final NumberWords numbers;
    private final Tables.Words tables;

    /** What a planner needs of one index file. */
    record Parts(
            LunrIndex index,
            WordList words,
            Synonyms synonyms,
            Analyzer own,
            Analyzer other,
            Tables tables,
            Language language) {}

    Planner(Parts parts) {
        this.index = parts.index();
        this.words = parts.words();
        this.synonyms = parts.synonyms();
        this.own = parts.own();
        this.other = parts.other();
        this.tables = parts.tables().of(parts.language());
        this.numbers = new NumberWords(tables);
    }

    Plan plan(String query, Search.Reading reading) {
        String text = joined(numbers.toDigits(query));
        List<Token> all = own.tokens(text);
        List<Token> foreign = other.tokens(text);
        List<Concept> concepts = concepts(all);
        for (Concept concept : concepts) {
            parts(concept);
            if (isForeign(concept, foreign)) {
                concept.markForeign();
                continue;
            }
            if (concept.token().end() == text.length()) {
                begun(concept);
            }
            if (reading == Search.Reading.CORRECTED) {
                correct(concept);
            }
        }
        join(concepts);
        concepts.forEach(this::split);
        synonyms.expand(concepts);
        return new Plan(
                concepts,
                twin(foreign, concepts),
                read(all, concepts),
                terms(concepts),
                asides(all, concepts),
                says(tables.asks(), all),
                says(tables.defines(), all));
    }

    private static boolean says(Set<String> words, List<Token> all) {
        return all.stream().anyMatch(token -> words.contains(token.surface()));
    }

    private static String joined(String text) {
        Matcher begun = GROUP_BEGUN.matcher(text);
        return begun.find()
                ? text.substring(0, begun.start(2))
                        + begun.group(2).replaceAll("\\D", "")
                        + begun.group(3)
                : text;
    }

    private List<Concept> concepts(List<Token> all) {
        return Analyzer.telling(all).stream()
                .limit(MOST_WORDS)
                .map(token -> new Concept(token, index.frequency(token.term()) > 0))
                .toList();
    }

    private static void parts(Concept concept) {
        double weight = concept.known() ? PART / 2 : PART;
        concept.token().alternatives().forEach(t -> concept.add(t, weight, Origin.NUMBER_PART));
    }

    /** Whether only the other language knows the word. */
    private boolean isForeign(Concept concept, List<Token> foreign) {
        return !concept.known()
                && foreign.stream()
                        .filter(t -> t.start() == concept.token().start() && !t.number())
                        .anyMatch(t -> t.stop() || index.knowsTwin(t.term()));
    }

    /** The last word may be the beginning of others. */
    private void begun(Concept concept) {
        String begun = concept.surface();
        if (begun.length() < SHORTEST_PREFIX || begun.endsWith("%")) {
            return;
        }
        for (WordList.Word word : words.startingWith(begun, begun.length() < 4 ? 8 : 12)) {
            if (!concept.has(word.stem())) {
                double share = (double) begun.length() / word.word().length();
                double weight = PREFIX * (concept.known() ? 0.5 : 1);
                concept.add(word.stem(), weight * Math.max(LEAST_PREFIX, share), Origin.PREFIX);
            }
        }
    }

    /** A word that nobody knows is taken for those that it resembles most. */
    private void correct(Concept concept) {
        String word = concept.surface();
        boolean known = concept.known() || synonyms.know(concept.token().term());
        boolean misspelt = !known && !concept.has(Origin.PREFIX);
        if (!misspelt || concept.token().number() || word.length() < SHORTEST_NEAR) {
            return;
        }
        for (WordList.Near near : words.near(word, word.length() <= ONE_EDIT ? 1 : 2)) {
            if (concept.correction() == null) {
                concept.correctTo(near);
            }
            double weight = near.distance() < 1.5 ? NEAR : NEAR * FARTHER;
            concept.add(near.stem(), weight, Origin.NEAR);
        }
    }

    /** Two words may be one that was written apart. */
    private void join(List<Concept> concepts) {
        for (int i = 0; i + 1 < concepts.size(); i++) {
            Concept first = concepts.get(i);
            Concept second = concepts.get(i + 1);
            Optional<String> whole = words.stem(first.surface() + second.surface());
            whole.ifPresent(term -> first.add(term, JOINED, Origin.JOINED));
            whole.ifPresent(term -> second.add(term, JOINED_AGAIN, Origin.JOINED));
        }
    }

    /** An unknown word may be two that were written together. */
    private void split(Concept concept) {
        String word = concept.surface();
        if (concept.known() || concept.token().number()) {
            return;
        }
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            Optional<String> head = words.stem(word.substring(0, cut));
            Optional<String> tail = words.stem(word.substring(cut));
            if (head.isPresent() && tail.isPresent()) {
                concept.add(head.get(), SPLIT, Origin.SPLIT);
                concept.add(tail.get(), SPLIT, Origin.SPLIT);
                return;
            }
        }
    }

    private static List<Clause> twin(List<Token> foreign, List<Concept> concepts) {
        double weight = concepts.stream().anyMatch(Concept::foreign) ? TWIN_OF_FOREIGN : TWIN;
        return foreign.stream()
                .filter(token -> !token.stop())
                .map(Token::term)
                .distinct()
                .limit(MOST_WORDS)
                .map(term -> new Clause(term, weight))
                .toList();
    }

    private static Set<String> terms(List<Concept> concepts) {
        return concepts.stream()
                .flatMap(concept -> concept.alternatives().stream())
                .map(Concept.Alternative::term)
                .collect(Collectors.toSet());
    }

    private static Set<String> asides(List<Token> all, List<Concept> concepts) {
        Set<String> asides = new LinkedHashSet<>();
        all.stream().filter(Token::stop).forEach(token -> asides.add(token.term()));
        concepts.forEach(concept -> asides.remove(concept.token().term()));
        return asides;
    }

    private static List<String> read(List<Token> all, List<Concept> concepts) {
        Map<Token, String> read = new LinkedHashMap<>();
        concepts.forEach(concept -> read.put(concept.token(), concept.read()));
        List<String> terms = new ArrayList<>();
        all.forEach(token -> terms.add(read.getOrDefault(token, token.term())));
        return terms;
    }
}
