package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The line of colons that ends a box. Readers see nothing of it. */
final class BoxEnd extends Block {

    BoxEnd(BasedSequence line) {
        super(line);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
