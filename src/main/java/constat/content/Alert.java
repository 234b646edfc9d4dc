package constat.content;

import java.util.Locale;
import org.commonmark.node.CustomBlock;

/** A boxed remark, written {@code > [!WARNING]}, in the tree. */
final class Alert extends CustomBlock {

    /** The marks that code hosts know. */
    enum Type {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Type type;

    Alert(Type type) {
        this.type = type;
    }

    Type type() {
        return type;
    }
}
