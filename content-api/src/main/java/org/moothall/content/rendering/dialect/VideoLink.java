package org.moothall.content.rendering.dialect;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Where the video of a box is, and what it is called: {@code ::: video address title}. */
public final class VideoLink extends Block {

    private String address;
    private final String title;

    VideoLink(BasedSequence argument) {
        super(argument);
        BasedSequence trimmed = argument.trim();
        int space = trimmed.indexOf(' ');
        BasedSequence words = space < 0
                ? trimmed.subSequence(trimmed.length())
                : trimmed.subSequence(space).trim();
        address = space < 0 ? trimmed.toString() : trimmed.subSequence(0, space).toString();
        title = words.toString();
        if (!title.isEmpty()) {
            appendChild(new Text(words));
        }
    }

    /** As written: a web address, or {@code document:} and an id. */
    public String address() {
        return address;
    }

    /** Puts the address in place of the identity that was written. */
    public void leadTo(String found) {
        address = found;
    }

    /** May be empty. */
    public String title() {
        return title;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
