package constat.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds {@code :name[label]{attributes}}; a colon that begins no such thing stays text. */
final class InlineDirectives implements InlineContentParserFactory, InlineContentParser {

    /** Characters; beyond it a bracket is just a bracket, so that hostile input costs little. */
    private static final int MAX_LENGTH = 1000;

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(':');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        String name = name(scanner);
        if (name.isEmpty() || !scanner.next('[')) {
            return ParsedInline.none();
        }
        StringBuilder label = new StringBuilder();
        if (!label(scanner, label)) {
            return ParsedInline.none();
        }
        return ParsedInline.of(
                new DirectiveNode(name, label.toString(), attributes(scanner)), scanner.position());
    }

    private static String name(Scanner scanner) {
        StringBuilder name = new StringBuilder();
        char c = scanner.peek();
        while ((c >= 'a' && c <= 'z') || c == '-') {
            name.append(c);
            scanner.next();
            c = scanner.peek();
        }
        return name.toString();
    }

    /** Reads to the bracket that closes; brackets inside come in pairs. */
    private static boolean label(Scanner scanner, StringBuilder label) {
        int depth = 1;
        while (scanner.hasNext() && label.length() < MAX_LENGTH) {
            char c = scanner.peek();
            scanner.next();
            if (c == '\\' && "[]\\".indexOf(scanner.peek()) >= 0) {
                c = scanner.peek();
                scanner.next();
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return true;
            }
            label.append(c == '\n' ? ' ' : c);
        }
        return false;
    }

    /** The braces, if they follow; an unclosed brace is left to the text. */
    private static Map<String, String> attributes(Scanner scanner) {
        Position before = scanner.position();
        if (!scanner.next('{')) {
            return Map.of();
        }
        StringBuilder inside = new StringBuilder();
        boolean quoted = false;
        while (scanner.hasNext() && inside.length() < MAX_LENGTH) {
            char c = scanner.peek();
            scanner.next();
            quoted ^= c == '"';
            if (c == '}' && !quoted) {
                return Attributes.parse(inside.toString());
            }
            inside.append(c == '\n' ? ' ' : c);
        }
        scanner.setPosition(before);
        return Map.of();
    }
}
