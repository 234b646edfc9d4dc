package constat.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a document: its texts, analysed once.
 *
 * @param passages its summary, then its sections
 * @param phrases its title, each phrasing that people use, headings that ask, a figure’s value
 * @param value of a figure, or null
 * @param answer of a figure, or null
 */
record StoredDocument(
        HitKind kind,
        String address,
        String title,
        List<Token> titleTokens,
        List<Passage> passages,
        List<Phrasing> phrases,
        @Nullable String value,
        @Nullable String answer,
        List<Token> answerTokens) {

    StoredDocument {
        titleTokens = List.copyOf(titleTokens);
        passages = List.copyOf(passages);
        phrases = List.copyOf(phrases);
        answerTokens = List.copyOf(answerTokens);
    }

    static StoredDocument of(JsonNode json, Analyzer analyzer) {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of("", "", json.get(3).asText(), analyzer));
        for (JsonNode section : json.get(6)) {
            passages.add(
                    Passage.of(
                            section.get(0).asText(),
                            section.get(1).asText(),
                            section.get(2).asText(),
                            analyzer));
        }
        List<Phrasing> phrases = new ArrayList<>();
        HitKind kind = HitKind.numbered(json.get(0).asInt());
        if (kind != HitKind.FIGURE) { // its title has but one of the names of what it counts
            Phrasing.of(json.get(2).asText(), analyzer).ifPresent(phrases::add);
        }
        for (JsonNode section : json.get(6)) {
            Phrasing.ofHeading(section.get(1).asText(), analyzer).ifPresent(phrases::add);
        }
        for (JsonNode question : json.get(7)) {
            Phrasing.of(question.asText(), analyzer).ifPresent(phrases::add);
        }
        if (!json.get(4).isNull()) { // who types the number asks for the figure
            Phrasing.of(json.get(4).asText(), analyzer).ifPresent(phrases::add);
        }
        String answer = json.get(5).isNull() ? null : json.get(5).asText();
        return new StoredDocument(
                kind,
                json.get(1).asText(),
                json.get(2).asText(),
                analyzer.tokens(json.get(2).asText()),
                passages,
                phrases,
                json.get(4).isNull() ? null : json.get(4).asText(),
                answer,
                answer == null ? List.of() : analyzer.tokens(answer));
    }

    /** This document as a hit, with the passage that has the most of the wanted terms. */
    Hit hit(Map<String, Passage.Wanted> wanted, double score) {
        Passage best = passages.get(0);
        Passage.Window window = best.best(wanted);
        for (Passage passage : passages.subList(1, passages.size())) {
            Passage.Window other = passage.best(wanted);
            if (other.worth() > window.worth()) {
                best = passage;
                window = other;
            }
        }
        return new Hit(
                kind,
                best.anchor().isEmpty() ? address : address + "#" + best.anchor(),
                Passage.marked(title, titleTokens, wanted),
                best.heading().isEmpty() ? null : best.heading(),
                best.snippet(window, wanted),
                value,
                answer,
                score);
    }

    /** Whether a figure's answer holds a number, in digits or as a part of it. */
    boolean answersWith(String number) {
        return answerTokens.stream()
                .filter(Token::number)
                .anyMatch(t -> t.term().equals(number) || t.alternatives().contains(number));
    }

    /** A word as it is spelt here, by its folded form; null if it is not here. */
    @Nullable String spelling(String surface) {
        for (Token token : titleTokens) {
            if (token.surface().equals(surface)) {
                return title.substring(token.start(), token.end());
            }
        }
        for (Passage passage : passages) {
            for (Token token : passage.tokens()) {
                if (token.surface().equals(surface)) {
                    return passage.text().substring(token.start(), token.end());
                }
            }
        }
        return null;
    }
}
