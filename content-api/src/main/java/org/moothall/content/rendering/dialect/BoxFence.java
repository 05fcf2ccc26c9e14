package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises where boxes begin and end; made for each text. A box stands by itself: in no list, quotation or box. */
final class BoxFence implements BlockParserFactory {

    private static final Pattern OPENING = Pattern.compile(":::[ \\t]+([a-z-]+)(?:[ \\t]+(.*?))?[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile(":::[ \\t]*");

    private int closingLine = -1;

    static boolean isClosing(BasedSequence line) {
        return CLOSING.matcher(line).matches();
    }

    void closesAt(int line) {
        closingLine = line;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (!standsByItself(matched)) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine();
        if (state.getLineNumber() == closingLine && isClosing(line)) {
            closingLine = -1;
            return BlockStart.of(new BoxEndParser(line)).atIndex(line.length());
        }
        return opening(line);
    }

    private @Nullable BlockStart opening(BasedSequence line) {
        Matcher opening = OPENING.matcher(line);
        if (!opening.matches()) {
            return BlockStart.none();
        }
        Optional<BoxKind> kind = BoxKind.of(opening.group(1));
        BasedSequence argument = opening.start(2) < 0
                ? line.subSequence(line.length())
                : line.subSequence(opening.start(2), opening.end(2));
        boolean known = kind.isPresent() && (kind.get() == BoxKind.VIDEO || argument.isBlank());
        return known
                ? BlockStart.of(new BoxParser(new Box(kind.get(), line), argument, this))
                        .atIndex(line.length())
                : BlockStart.none();
    }

    private static boolean standsByItself(MatchedBlockParser matched) {
        Block block = matched.getBlockParser().getBlock();
        return block instanceof Document
                || (matched.getBlockParser().isParagraphParser() && block.getParent() instanceof Document);
    }

    /** Makes one for each text. */
    static final class Factory implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new BoxFence();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
