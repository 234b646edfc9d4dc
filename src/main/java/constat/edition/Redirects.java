package constat.edition;

import constat.content.Document;
import constat.fact.Addresses;
import constat.fact.Kind;
import constat.fact.RecordKey;
import constat.i18n.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Addresses that lead elsewhere: the front door, permanent names, old addresses. */
final class Redirects {

    private Redirects() {}

    static List<Resource> of(EditionBuilder.Input input) {
        List<Resource> redirects = new ArrayList<>();
        redirects.add(Resource.negotiated("/", Map.of(Language.FR, "/fr/", Language.EN, "/en/")));
        for (Document document : input.documents()) {
            document.matter()
                    .aliases()
                    .forEach(alias -> redirects.add(Resource.moved(alias, document.address())));
        }
        Addresses addresses = new Addresses(input.site());
        keys(input)
                .forEach(
                        key -> {
                            Map<Language, String> targets = new EnumMap<>(Language.class);
                            for (Language language : Language.values()) {
                                addresses
                                        .of(key, input.now(), language)
                                        .ifPresent(path -> targets.put(language, path));
                            }
                            if (!targets.isEmpty()) {
                                redirects.add(Resource.negotiated("/id/" + key, targets));
                            }
                        });
        return redirects;
    }

    private static Stream<RecordKey> keys(EditionBuilder.Input input) {
        return Stream.of(
                        input.now().questions().stream()
                                .map(q -> new RecordKey(Kind.QUESTION, q.id())),
                        input.now().statements().map(s -> new RecordKey(Kind.CLAIM, s.id())),
                        input.now().events().stream().map(e -> new RecordKey(Kind.EVENT, e.id())),
                        input.now().precedents().stream()
                                .map(p -> new RecordKey(Kind.PRECEDENT, p.id())),
                        input.now().sources().stream().map(s -> new RecordKey(Kind.SOURCE, s.id())),
                        input.now().withdrawals().stream().map(w -> w.key()))
                .flatMap(keys -> keys);
    }
}
