package constat.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.search.IndexedDocument.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * The WebJar's lunr as its guide shows it, over the same documents: its own pipeline, fields
 * without boosts, the words of a query without its operators.
 */
final class PlainLunr implements AutoCloseable {

    private static final List<Field> FIELDS =
            List.of(Field.TITLE, Field.HEADINGS, Field.SUMMARY, Field.BODY);
    private static final String BUILD =
            "(json) => { const index = lunr(function () { this.ref('n');"
                    + " for (const f of ['TITLE', 'HEADINGS', 'SUMMARY', 'BODY']) this.field(f);"
                    + " JSON.parse(json).forEach((d) => this.add(d)); });"
                    + " return (q) => index.search(q.replace(/[:^~+*-]/g, ' '))"
                    + ".map((r) => r.ref).join(' '); }";

    private final Context context;
    private final Value search;

    PlainLunr(List<IndexedDocument> documents) {
        this.context =
                Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        context.eval("js", Lunr.text());
        this.search = context.eval("js", BUILD).execute(json(documents));
    }

    private static String json(List<IndexedDocument> documents) {
        List<Map<String, String>> all = new ArrayList<>();
        for (IndexedDocument document : documents) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("n", String.valueOf(all.size()));
            for (Field field : FIELDS) {
                fields.put(field.name(), document.texts(field).collect(Collectors.joining("\n")));
            }
            all.add(fields);
        }
        try {
            return new ObjectMapper().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers of the documents, best first. */
    List<Integer> query(String words) {
        String found = search.execute(words).asString();
        return found.isEmpty()
                ? List.of()
                : List.of(found.split(" ")).stream().map(Integer::valueOf).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
