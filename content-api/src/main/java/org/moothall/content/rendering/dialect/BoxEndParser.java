package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Takes the line that ends a box. */
final class BoxEndParser extends AbstractBlockParser {

    private final BoxEnd end;

    BoxEndParser(BasedSequence line) {
        end = new BoxEnd(line);
    }

    @Override
    public Block getBlock() {
        return end;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        end.setCharsFromContent();
    }
}
