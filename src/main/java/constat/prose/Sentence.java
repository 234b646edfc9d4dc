package constat.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a directive prints, in parts; text and HTML are both written from it, so that they cannot
 * differ.
 */
public record Sentence(List<Part> parts) {

    /** What a part is. */
    public enum Role {
        /** Words that join the others. */
        WORDS,
        /** Who says it; the reference is an actor. */
        SPEAKER,
        /** The number, day or choice; the reference is a question or derived value. */
        VALUE,
        /** What is counted. */
        NOUN,
        /** A clause that limits or disputes; the reference is its claim. */
        CAVEAT,
        /** A clause that must stand beside the value; the reference is its claim. */
        BESIDE,
        /** A speaker's own words in this language, with its quotation marks; a claim. */
        QUOTATION,
        /** A speaker's own words in the other language; a claim. */
        FOREIGN_QUOTATION,
        /** What a claim says, in our words; a claim. */
        PARAPHRASE,
        /** A word of the glossary; a term. */
        TERM,
        /** Someone to call; a helpline. */
        HELPLINE,
        /** Its number; the reference is a {@code tel:} or {@code sms:} address. */
        CONTACT
    }

    /**
     * One part.
     *
     * @param text plain for {@code WORDS}; else inline Markdown, as its record holds it
     * @param reference id of the record it comes from, or null
     */
    public record Part(Role role, String text, @Nullable String reference) {}

    public Sentence {
        parts = List.copyOf(parts);
    }

    static Sentence of(Role role, String text, @Nullable String reference) {
        return new Sentence(List.of(new Part(role, text, reference)));
    }

    /** Puts a sentence together, part by part. */
    static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        Builder words(String text) {
            return text.isEmpty() ? this : part(Role.WORDS, text, null);
        }

        Builder part(Role role, String text, @Nullable String reference) {
            parts.add(new Part(role, text, reference));
            return this;
        }

        Sentence build() {
            return new Sentence(parts);
        }
    }
}
