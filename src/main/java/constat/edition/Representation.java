package constat.edition;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a resource in one content coding.
 *
 * @param body shared, never to be changed: it is what goes out on the wire
 */
@SuppressWarnings("ArrayRecordComponent") // equality, hash and words are told below
public record Representation(ContentCoding coding, byte[] body, EntityTag entityTag) {

    /** Two representations are the same if their tags are: the tag is a hash. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Representation that && entityTag.equals(that.entityTag);
    }

    @Override
    public int hashCode() {
        return entityTag.hashCode();
    }

    @Override
    public String toString() {
        return coding + " " + entityTag.opaque() + " (" + body.length + " bytes)";
    }
}
