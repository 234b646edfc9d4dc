package constat.format;

import constat.fact.Corrected;
import constat.fact.FactState;
import constat.fact.Precedent;
import constat.fact.QuestionState;
import constat.i18n.Language;
import constat.input.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data files of a state: one for each record at its page's address, and one for each
 * collection, in both languages; and one spreadsheet with a sheet for each collection.
 */
public final class DataWriter {

    private static final String JSON = ".json";
    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

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
        new InLanguage(seen, files, new LinkedHashMap<>()).write();
        return files;
    }

    private record InLanguage(Perspective seen, List<DataFile> files, Map<String, Sheet> sheets) {

        void write() {
            FactState state = seen.state();
            questions();
            events();
            precedents();
            sources();
            collection("actor", new ActorTable(seen).table(), state.actors());
            collection("misreading", new MisreadingTable(seen).table(), state.misreadings());
            collection("reading", new ReadingTable(seen).table(), state.readings());
            corrections();
            byte[] book = XlsxFormat.write(seen.updated(), sheets);
            files.add(new DataFile(address("data") + XLSX, XlsxFormat.MEDIA_TYPE, book));
        }

        private void questions() {
            List<QuestionState> all = seen.state().questions();
            Table<QuestionState> table = new QuestionTable(seen).table();
            Table<StatementRow> rows = new StatementTable(seen).table();
            for (QuestionState question : all) {
                String path = seen.addresses().question(question.question(), seen.language());
                item(path, table.object(question));
                csv(path, Sheet.of(seen, rows, StatementRow.of(question)));
                citation(path, new BibFormat(seen).write(question));
            }
            for (boolean number : new boolean[] {true, false}) {
                String path = address(number ? "figure" : "question");
                List<QuestionState> some =
                        all.stream().filter(q -> q.question().number() == number).toList();
                json(path, "items", table.all(some));
                sheet(path, Sheet.of(seen, rows, rows(some)));
            }
            List<StatementRow> said = all.stream().flatMap(StatementRow::said).toList();
            json(address("claim"), "items", rows.all(said));
            csv(address("claim"), Sheet.of(seen, rows, said));
        }

        private static List<StatementRow> rows(List<QuestionState> questions) {
            return questions.stream().flatMap(q -> StatementRow.of(q).stream()).toList();
        }

        private void events() {
            BibFormat citations = new BibFormat(seen);
            records(
                    "event",
                    new EventTable(seen).table(),
                    seen.state().events(),
                    event -> seen.addresses().event(event.id(), seen.language()),
                    citations::write);
        }

        private void precedents() {
            BibFormat citations = new BibFormat(seen);
            List<Precedent> all = seen.state().precedents();
            Table<Precedent> table = new PrecedentTable(seen).table();
            Function<Precedent, String> path =
                    precedent -> seen.addresses().precedent(precedent.id(), seen.language());
            records("precedent", table, all, path, citations::write);
            all.forEach(one -> csv(path.apply(one), Sheet.of(seen, table, List.of(one))));
        }

        private void sources() {
            BibFormat citations = new BibFormat(seen);
            records(
                    "source",
                    new SourceTable(seen).table(),
                    seen.state().sources(),
                    source -> seen.addresses().source(source.id(), seen.language()),
                    citations::write);
        }

        /** Records that have pages: each by itself with its citation, and all together. */
        private <T> void records(
                String kind,
                Table<T> table,
                List<T> all,
                Function<T, String> path,
                Function<T, byte[]> citation) {
            for (T one : all) {
                item(path.apply(one), table.object(one));
                citation(path.apply(one), citation.apply(one));
            }
            collection(kind, table, all);
        }

        /** Their JSON file is the feed. */
        private void corrections() {
            Table<Corrected> table = new CorrectionTable(seen).table();
            sheet(address("correction"), Sheet.of(seen, table, seen.state().corrections()));
        }

        private <T> void collection(String kind, Table<T> table, List<T> all) {
            json(address(kind), "items", table.all(all));
            sheet(address(kind), Sheet.of(seen, table, all));
        }

        private String address(String kind) {
            Language language = seen.language();
            return "/" + language.tag() + "/" + seen.site().addressWord(kind, language);
        }

        private void citation(String path, byte[] citation) {
            files.add(new DataFile(path + ".bib", BibFormat.MEDIA_TYPE, citation));
        }

        private void item(String path, Map<String, @Nullable Object> item) {
            json(path, "item", item);
        }

        private void json(String path, String key, Object content) {
            Map<String, @Nullable Object> file = new Items(seen).envelope();
            file.put(key, content);
            files.add(new DataFile(path + JSON, JsonFormat.MEDIA_TYPE, JsonFormat.write(file)));
        }

        /** A sheet of the spreadsheet, named like the file. */
        private void sheet(String path, Sheet sheet) {
            csv(path, sheet);
            sheets.put(path.substring(path.lastIndexOf('/') + 1), sheet);
        }

        private void csv(String path, Sheet sheet) {
            byte[] rows = CsvFormat.write(sheet.columns(), sheet.rows());
            files.add(new DataFile(path + CSV, CsvFormat.MEDIA_TYPE, rows));
        }
    }
}
