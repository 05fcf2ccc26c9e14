package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** What stands between {@code ::: name} and {@code :::}: a notice, steps, a contact, a call to action or a video. */
public final class Box extends Block {

    private final BoxKind kind;
    private boolean closed;

    Box(BoxKind kind, BasedSequence opening) {
        super(opening);
        this.kind = kind;
    }

    public BoxKind kind() {
        return kind;
    }

    /** Whether a line of colons ends it; otherwise it reaches to the end of the text. */
    public boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    /** Where a video is. */
    public Optional<VideoLink> video() {
        return Optional.ofNullable(getFirstChild())
                .filter(VideoLink.class::isInstance)
                .map(VideoLink.class::cast);
    }

    /** Whether anything is written in it. */
    public boolean isBare() {
        return getLastChild() == null || getLastChild() instanceof VideoLink;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
