package constat.content;

/**
 * A part of a block's plain text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
public record Span(int start, int end) {

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
