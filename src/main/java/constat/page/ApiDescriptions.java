package constat.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the OpenAPI document of the class path for people; French words stand under {@code x-}. */
final class ApiDescriptions {

    private static final String DOCUMENT = "/META-INF/openapi.yaml";

    private final Map<?, ?> document;
    private final PageContext context;
    private final ProseHtml prose;

    ApiDescriptions(PageContext context, ProseHtml prose) {
        this.context = context;
        this.prose = prose;
        this.document = load();
    }

    private static Map<?, ?> load() {
        try (InputStream in = ApiDescriptions.class.getResourceAsStream(DOCUMENT)) {
            if (in == null) {
                throw new IllegalStateException("no " + DOCUMENT);
            }
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApiDescription description() {
        List<ApiDescription.Operation> operations = new ArrayList<>();
        Map<String, ApiDescription.Parameter> parameters = new LinkedHashMap<>();
        map(document, "paths")
                .forEach(
                        (path, item) -> {
                            Map<?, ?> get = map((Map<?, ?>) item, "get");
                            if (!get.isEmpty()) {
                                operations.add(operation((String) path, get, parameters));
                            }
                        });
        String text = words(map(document, "info"), "description");
        return new ApiDescription(
                List.of(text.strip().split("\n\n", -1)).stream()
                        .map(p -> prose.inline(p.replace('\n', ' ')))
                        .toList(),
                operations,
                List.copyOf(parameters.values()));
    }

    private ApiDescription.Operation operation(
            String path, Map<?, ?> get, Map<String, ApiDescription.Parameter> parameters) {
        List<String> names = new ArrayList<>();
        StringBuilder example = new StringBuilder(path + "?lang=" + context.language().tag());
        for (Object each : list(get, "parameters")) {
            Map<?, ?> parameter = resolved((Map<?, ?>) each);
            String name = String.valueOf(parameter.get("name"));
            names.add(name);
            if (Boolean.TRUE.equals(parameter.get("required"))) {
                String value = String.valueOf(parameter.get("example"));
                example.append('&').append(name).append('=').append(encoded(value));
            }
            String values = values(map(parameter, "schema"));
            parameters.putIfAbsent(
                    name + " " + values,
                    new ApiDescription.Parameter(
                            name, prose.inline(words(parameter, "description")), values));
        }
        String description = words(get, "description");
        return new ApiDescription.Operation(
                path,
                example.toString(),
                prose.inline(words(get, "summary")),
                description.isEmpty() ? null : prose.inline(description),
                String.join(", ", names));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Map<?, ?> resolved(Map<?, ?> parameter) {
        Object reference = parameter.get("$ref");
        Map<?, ?> found = reference == null ? parameter : document;
        if (reference != null) {
            for (String step : reference.toString().substring(2).split("/", -1)) {
                found = map(found, step);
            }
        }
        return found;
    }

    private static String values(Map<?, ?> schema) {
        List<?> words = list(schema, "enum");
        if (!words.isEmpty()) {
            return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (schema.containsKey("maximum")) {
            return schema.get("minimum") + "–" + schema.get("maximum");
        }
        return String.valueOf(schema.containsKey("format") ? schema.get("format") : "");
    }

    /** In the page's language; the document itself is in English. */
    private String words(Map<?, ?> of, String key) {
        Object french = of.get("x-" + key + "-fr");
        Object words =
                context.language().tag().equals("fr") && french != null ? french : of.get(key);
        return words == null ? "" : words.toString();
    }

    private static Map<?, ?> map(Map<?, ?> of, String key) {
        return of.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Map<?, ?> of, String key) {
        return of.get(key) instanceof List<?> list ? list : List.of();
    }
}
