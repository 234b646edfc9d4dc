package constat.web;

import io.netty.handler.codec.http.HttpHeaderValidationUtil;
import io.netty.util.AsciiString;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Header fields that never change, in the form that is fastest to send. Immutable. */
final class HeaderSet {

    static final HeaderSet NONE = new HeaderSet(List.of());

    private final List<Field> fields;

    private record Field(AsciiString name, AsciiString value) {}

    private HeaderSet(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    /**
     * These and one more.
     *
     * @throws IllegalArgumentException if RFC 9110, 5.5, allows no such name or value
     */
    HeaderSet with(String name, String value) {
        if (!isField(name, value)) {
            throw new IllegalArgumentException("no header field: " + name + ": " + value);
        }
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(AsciiString.cached(name), AsciiString.cached(value)));
        return new HeaderSet(more);
    }

    /** Whether a field may look like this (RFC 9110, 5.5 and 5.6.2). */
    static boolean isField(CharSequence name, CharSequence value) {
        return !name.isEmpty()
                && HttpHeaderValidationUtil.validateToken(name) == -1
                && HttpHeaderValidationUtil.validateValidHeaderValue(value) == -1;
    }

    HeaderSet with(HeaderSet others) {
        List<Field> more = new ArrayList<>(fields);
        more.addAll(others.fields);
        return new HeaderSet(more);
    }

    /** Adds these to headers that have none of them yet. */
    void sendTo(MultiMap headers) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            headers.add(field.name, field.value);
        }
    }

    void forEach(BiConsumer<String, String> consumer) {
        fields.forEach(f -> consumer.accept(f.name.toString(), f.value.toString()));
    }
}
