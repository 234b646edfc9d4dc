package constat.page;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of the API as a person reads it; it is made from the one that programs read. */
record ApiDescription(
        List<RawString> paragraphs, List<Operation> operations, List<Parameter> parameters) {

    /**
     * A list that can be asked for.
     *
     * @param example an address that is answered
     */
    public record Operation(
            String path,
            String example,
            RawString summary,
            @Nullable RawString description,
            String parameters) {}

    /**
     * What a list can be asked by.
     *
     * @param values words that it takes, or what kind of thing it is
     */
    public record Parameter(String name, RawString meaning, String values) {}
}
