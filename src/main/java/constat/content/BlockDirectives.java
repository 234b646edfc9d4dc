package constat.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds {@code :::name{attributes}} up to {@code :::}, which closes the innermost one. One instance
 * for one text, as it remembers which are open.
 */
final class BlockDirectives implements BlockParserFactory {

    private static final Pattern OPENING =
            Pattern.compile(":{3,}+[ \\t]*+([a-z][a-z-]*+)[ \\t]*+(?:\\{([^}]*+)\\})?+[ \\t]*+");
    private static final Pattern CLOSING = Pattern.compile(":{3,}+[ \\t]*+");

    private final Deque<Body> open = new ArrayDeque<>();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4) {
            return BlockStart.none();
        }
        Matcher opening = OPENING.matcher(rest(state));
        if (!opening.matches()) {
            return BlockStart.none();
        }
        String inside = opening.group(2) == null ? "" : opening.group(2);
        Body body = new Body(new DirectiveBlock(opening.group(1), Attributes.parse(inside)));
        open.push(body);
        return BlockStart.of(body).atIndex(state.getLine().getContent().length());
    }

    private static String rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    }

    private final class Body extends AbstractBlockParser {

        private final DirectiveBlock block;

        Body(DirectiveBlock block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (open.peek() == this
                    && state.getIndent() < 4
                    && CLOSING.matcher(rest(state)).matches()) {
                block.close();
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock() {
            open.remove(this);
        }
    }
}
