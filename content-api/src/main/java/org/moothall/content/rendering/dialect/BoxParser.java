package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads a box line by line, until the first line that is nothing but colons. */
final class BoxParser extends AbstractBlockParser {

    private final Box box;
    private final BoxFence fence;

    BoxParser(Box box, BasedSequence argument, BoxFence fence) {
        this.box = box;
        this.fence = fence;
        if (box.kind() == BoxKind.VIDEO) {
            box.appendChild(new VideoLink(argument));
        }
    }

    @Override
    public Block getBlock() {
        return box;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (BoxFence.isClosing(state.getLine())) {
            box.close();
            fence.closesAt(state.getLineNumber());
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        box.setCharsFromContent();
    }
}
