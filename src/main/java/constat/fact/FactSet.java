package constat.fact;

import constat.diagnostic.Code;
import constat.diagnostic.Diagnostics;
import constat.diagnostic.Location;
import constat.i18n.Language;
import constat.input.ContentFolder;
import constat.input.TextFile;
import constat.input.YamlNode;
import constat.input.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All records as they were written, in the order of the files; from a content folder or from the
 * base.
 */
public final class FactSet {

    private static final Pattern ID = Pattern.compile("(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final String FOLDER = "facts";

    private final Map<RecordKey, FactRecord> records;

    FactSet(Collection<FactRecord> records) {
        Map<RecordKey, FactRecord> byKey = new LinkedHashMap<>();
        records.forEach(fact -> byKey.putIfAbsent(fact.key(), fact));
        this.records = Collections.unmodifiableMap(byKey);
    }

    /** The records under {@code facts/}; what is no record is reported. */
    public static FactSet read(ContentFolder folder, Diagnostics diagnostics) {
        Reading reading = new Reading(diagnostics);
        folder.under(FOLDER, ".yaml").forEach(reading::file);
        return new FactSet(reading.records.values());
    }

    /** A set without records, as on an empty base. */
    public static FactSet none() {
        return new FactSet(List.of());
    }

    Collection<FactRecord> records() {
        return records.values();
    }

    Optional<FactRecord> find(RecordKey key) {
        return Optional.ofNullable(records.get(key));
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    public int size() {
        return records.size();
    }

    /** Where a record begins in its file. */
    public Optional<Location> location(RecordKey key) {
        return find(key).map(FactRecord::location);
    }

    /** Every text in two languages, wherever it stands in its record. */
    public List<FactText> texts() {
        List<FactText> texts = new ArrayList<>();
        records.values().forEach(fact -> texts(fact.key(), "", fact.body(), texts));
        return texts;
    }

    private static void texts(RecordKey key, String field, YamlNode node, List<FactText> found) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> texts(key, field, item, found));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries()
                    .forEach(
                            (name, value) -> {
                                Optional<Language> language = language(name);
                                if (language.isPresent() && value instanceof YamlNode.Scalar text) {
                                    found.add(
                                            new FactText(
                                                    key,
                                                    field,
                                                    language.get(),
                                                    text.text(),
                                                    text.location()));
                                } else if (!name.equals("quotation")) {
                                    texts(key, name, value, found);
                                }
                            });
        }
    }

    private static Optional<Language> language(String key) {
        return key.equals("fr") || key.equals("en")
                ? Optional.of(Language.of(key))
                : Optional.empty();
    }

    private static final class Reading {
        private final Map<RecordKey, FactRecord> records = new LinkedHashMap<>();
        private final Diagnostics diagnostics;

        Reading(Diagnostics diagnostics) {
            this.diagnostics = diagnostics;
        }

        void file(TextFile file) {
            String inside = file.path().substring(FOLDER.length() + 1);
            String word =
                    inside.contains("/") ? inside.split("/", -1)[0] : inside.replace(".yaml", "");
            Optional<Kind> kind = kind(word);
            if (kind.isEmpty()) {
                diagnostics.addUnknown(
                        Code.VALUE_UNKNOWN,
                        file.start(),
                        word,
                        folders().map(Kind::plural).toList());
                return;
            }
            new YamlReader(diagnostics).read(file).ifPresent(node -> node(kind.get(), node));
        }

        private void node(Kind kind, YamlNode node) {
            if (node instanceof YamlNode.Sequence sequence) {
                sequence.items().forEach(item -> record(kind, item));
            } else {
                record(kind, node);
            }
        }

        private void record(Kind kind, YamlNode node) {
            if (!(node instanceof YamlNode.Mapping mapping)) {
                diagnostics.add(Code.TYPE_WRONG, node.location(), "mapping");
                return;
            }
            if (kind == Kind.QUESTION) {
                question(mapping);
            } else {
                add(kind, mapping);
            }
        }

        /** A question's claims are records of their own that name their question. */
        private void question(YamlNode.Mapping mapping) {
            YamlNode claims = mapping.entries().get("claims");
            YamlNode.Mapping question = mapping.without("claims");
            add(Kind.QUESTION, question);
            if (claims == null) {
                return;
            }
            if (!(claims instanceof YamlNode.Sequence sequence)) {
                diagnostics.add(Code.TYPE_WRONG, claims.location(), "list");
                return;
            }
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlNode.Mapping claim) {
                    add(Kind.CLAIM, inherit(claim, question));
                } else {
                    diagnostics.add(Code.TYPE_WRONG, item.location(), "mapping");
                }
            }
        }

        private static YamlNode.Mapping inherit(YamlNode.Mapping claim, YamlNode.Mapping question) {
            YamlNode.Mapping whole = claim;
            YamlNode id = question.entries().get("id");
            if (id != null) {
                whole = whole.with("question", id);
            }
            for (String key : List.of("published", "scope")) {
                YamlNode value = question.entries().get(key);
                if (value != null && !claim.entries().containsKey(key)) {
                    whole = whole.with(key, value);
                }
            }
            return whole;
        }

        private void add(Kind kind, YamlNode.Mapping mapping) {
            if (!(mapping.entries().get("id") instanceof YamlNode.Scalar id)) {
                diagnostics.add(Code.KEY_MISSING, mapping.location(), "id");
                return;
            }
            if (!ID.matcher(id.text()).matches()) {
                diagnostics.add(Code.ID_INVALID, id.location(), id.text());
                return;
            }
            RecordKey key = new RecordKey(kind, id.text());
            FactRecord first =
                    records.putIfAbsent(
                            key, new FactRecord(key, mapping.without("id"), mapping.location()));
            if (first != null) {
                diagnostics.add(
                        Code.ID_DUPLICATE, id.location(), id.text(), first.location().toString());
            }
        }

        private static Optional<Kind> kind(String word) {
            return folders().filter(kind -> kind.plural().equals(word)).findFirst();
        }

        /** A claim has no folder: it stands in its question. */
        private static Stream<Kind> folders() {
            return Stream.of(Kind.values()).filter(kind -> kind != Kind.CLAIM);
        }
    }
}
