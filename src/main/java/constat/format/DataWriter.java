package constat.format;

import constat.fact.Event;
import constat.fact.FactState;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.fact.Source;
import constat.i18n.Language;
import constat.input.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data files of a state: one for each record at its page's address, and one for each
 * collection, in both languages.
 */
public final class DataWriter {

    private static final String JSON = ".json";
    private static final String CSV = ".csv";

    /**
     * All files of a state, in a fixed order.
     *
     * @param publicUrl scheme and host of the site, without a slash at its end
     */
    public List<DataFile> write(FactState now, Site site, String publicUrl) {
        return Stream.of(Language.values())
                .parallel()
                .map(language -> write(new Perspective(now, site, language, publicUrl)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<DataFile> write(Perspective seen) {
        List<DataFile> files = new ArrayList<>();
        new InLanguage(seen, files).write();
        return files;
    }

    private record InLanguage(Perspective seen, List<DataFile> files) {

        void write() {
            questions();
            precedents();
            events();
            sources();
        }

        private void questions() {
            List<QuestionState> all = seen.state().questions();
            Table<QuestionState> table = new QuestionTable(seen).table();
            Table<StatementRow> rows = new StatementTable(seen).table();
            for (QuestionState question : all) {
                String path = seen.addresses().question(question.question(), seen.language());
                item(path, table.object(question));
                table(path, rows, StatementRow.of(question));
                byte[] citation = new BibFormat(seen).write(question);
                files.add(new DataFile(path + ".bib", BibFormat.MEDIA_TYPE, citation));
            }
            for (boolean number : new boolean[] {true, false}) {
                String path = collection(number ? "figure" : "question");
                List<QuestionState> some =
                        all.stream().filter(q -> q.question().number() == number).toList();
                items(path, table.all(some));
                table(path, rows, some.stream().flatMap(q -> StatementRow.of(q).stream()).toList());
            }
        }

        private void precedents() {
            List<Precedent> all = seen.state().precedents();
            Table<Precedent> table = new PrecedentTable(seen).table();
            for (Precedent precedent : all) {
                String path = seen.addresses().precedent(precedent.id(), seen.language());
                item(path, table.object(precedent));
                table(path, table, List.of(precedent));
            }
            items(collection("precedent"), table.all(all));
            table(collection("precedent"), table, all);
        }

        private void events() {
            Table<Event> table = new EventTable(seen).table();
            for (Event event : seen.state().events()) {
                item(seen.addresses().event(event.id(), seen.language()), table.object(event));
            }
            items(collection("event"), table.all(seen.state().events()));
        }

        private void sources() {
            Table<Source> table = new SourceTable(seen).table();
            for (Source source : seen.state().sources()) {
                item(seen.addresses().source(source.id(), seen.language()), table.object(source));
            }
            items(collection("source"), table.all(seen.state().sources()));
        }

        private String collection(String kind) {
            Language language = seen.language();
            return "/" + language.tag() + "/" + seen.site().addressWord(kind, language);
        }

        private void item(String path, Map<String, @Nullable Object> item) {
            json(path, "item", item);
        }

        private void items(String path, List<Map<String, @Nullable Object>> items) {
            json(path, "items", items);
        }

        private void json(String path, String key, Object content) {
            Map<String, @Nullable Object> file = new Items(seen).envelope();
            file.put(key, content);
            files.add(new DataFile(path + JSON, JsonFormat.MEDIA_TYPE, JsonFormat.write(file)));
        }

        private <T> void table(String path, Table<T> table, List<T> subjects) {
            Map<String, @Nullable Object> envelope = new Items(seen).envelope();
            List<String> columns =
                    Stream.concat(table.columns().stream(), envelope.keySet().stream()).toList();
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Map<String, @Nullable Object> row : table.all(subjects)) {
                Map<String, @Nullable Object> whole = new LinkedHashMap<>(row);
                whole.putAll(envelope);
                rows.add(whole);
            }
            files.add(
                    new DataFile(path + CSV, CsvFormat.MEDIA_TYPE, CsvFormat.write(columns, rows)));
        }
    }
}
