package constat.search;

import constat.i18n.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page or record as it is searched, all texts plain and with typography right.
 *
 * @param address without an anchor, unless the record has no page of its own
 * @param questions phrasings that people use; looked for like headings and held against the whole
 *     query, never shown
 * @param summary one sentence
 * @param value of a figure, as short as it is printed, or null
 * @param answer of a figure: speaker, value, every caveat and every correction, or null
 * @param twin title and headings in the other language
 * @param names other words for what it is about; looked for like the title, never shown
 */
public record IndexedDocument(
        HitKind kind,
        String address,
        String title,
        List<String> questions,
        String summary,
        List<Section> sections,
        @Nullable String value,
        @Nullable String answer,
        String twin,
        List<String> names) {

    /**
     * A part of a page.
     *
     * @param anchor "" for what stands before the first heading
     * @param heading likewise
     */
    public record Section(String anchor, String heading, String text) {}

    /** What is indexed apart, in the order of the index file. */
    enum Field {
        TITLE(8, 0.75),
        HEADINGS(2, 0.3),
        SUMMARY(2, 0.3),
        BODY(1, 0.3),
        TWIN(2, 0.3);

        private final int boost;
        private final double b;

        Field(int boost, double b) {
            this.boost = boost;
            this.b = b;
        }

        int boost() {
            return boost;
        }

        /** How much BM25 holds its length against it: a long page answers many questions. */
        double b() {
            return b;
        }

        /** The language its words are read in. */
        Language language(Language own) {
            return this == TWIN ? own.other() : own;
        }
    }

    public IndexedDocument {
        questions = List.copyOf(questions);
        sections = List.copyOf(sections);
        names = List.copyOf(names);
    }

    /** One that is called by its title only. */
    public IndexedDocument(
            HitKind kind,
            String address,
            String title,
            List<String> questions,
            String summary,
            List<Section> sections,
            @Nullable String value,
            @Nullable String answer,
            String twin) {
        this(kind, address, title, questions, summary, sections, value, answer, twin, List.of());
    }

    /** The texts of a field, each analysed on its own. */
    Stream<String> texts(Field field) {
        return switch (field) {
            case TITLE -> Stream.concat(Stream.of(title), names.stream());
            case HEADINGS ->
                    Stream.concat(sections.stream().map(Section::heading), questions.stream());
            case SUMMARY -> Stream.of(summary);
            case BODY -> sections.stream().map(Section::text);
            case TWIN -> Stream.of(twin);
        };
    }

    /** What its counterpart in the other language has as its twin. */
    String asTwin() {
        return Stream.of(
                        Stream.of(title),
                        sections.stream().map(Section::heading),
                        names.stream(),
                        questions.stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    IndexedDocument withTwin(String words) {
        return new IndexedDocument(
                kind, address, title, questions, summary, sections, value, answer, words, names);
    }

    IndexedDocument asked(List<String> phrases) {
        return new IndexedDocument(
                kind,
                address,
                title,
                Stream.concat(questions.stream(), phrases.stream()).toList(),
                summary,
                sections,
                value,
                answer,
                twin,
                names);
    }

    /** With the sections and phrasings that editors wrote for its page. */
    IndexedDocument with(IndexedDocument page) {
        return new IndexedDocument(
                kind,
                address,
                title,
                Stream.concat(questions.stream(), page.questions.stream()).toList(),
                summary,
                Stream.concat(page.sections.stream(), sections.stream()).toList(),
                value,
                answer,
                twin,
                names);
    }
}
