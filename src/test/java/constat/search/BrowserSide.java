package constat.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import constat.page.Assets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/** The modules that browsers load, as they are served, and the WebJar's lunr, on GraalJS. */
final class BrowserSide implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Context context;
    private final Path folder;

    BrowserSide(Path folder) {
        this.folder = folder;
        this.context =
                Context.newBuilder("js")
                        .allowIO(IOAccess.ALL)
                        .allowExperimentalOptions(true)
                        .option("js.esm-eval-returns-exports", "true")
                        .option("engine.WarnInterpreterOnly", "false")
                        .build();
        for (Assets.Asset asset : Assets.load().all()) {
            write(asset);
        }
        context.eval("js", Lunr.text());
    }

    private void write(Assets.Asset asset) {
        try {
            String text = asset.text().replace("\"/assets/", "\"./");
            Files.writeString(folder.resolve(asset.path().substring("/assets/".length())), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a module exports. */
    Value module(String name) {
        try (var files = Files.list(folder)) {
            Path file =
                    files.filter(f -> f.getFileName().toString().matches(name + "\\..{16}\\.js"))
                            .findFirst()
                            .orElseThrow();
            return context.eval(
                    Source.newBuilder("js", file.toFile())
                            .mimeType("application/javascript+module")
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An engine of an index file. */
    Value engine(byte[] file) {
        Value json = parse(new String(file, StandardCharsets.UTF_8));
        Value lunr = context.getBindings("js").getMember("lunr");
        return module("search-engine").getMember("engineOf").execute(json, lunr);
    }

    /** What it answers, with the first hits only: passages are looked for when asked for. */
    JsonNode query(Value engine, String words, int hits) {
        Value top =
                context.eval("js", "(r, n) => JSON.stringify({...r, hits: r.hits.slice(0, n)})");
        return parsed(top.execute(engine.invokeMember("query", words), hits).asString());
    }

    Value parse(String json) {
        return context.eval("js", "JSON.parse").execute(json);
    }

    JsonNode json(Value value) {
        return parsed(context.eval("js", "JSON.stringify").execute(value).asString());
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
