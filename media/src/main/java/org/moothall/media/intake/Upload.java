package org.moothall.media.intake;

import java.io.InputStream;
import org.moothall.media.asset.Description;

/**
 * What somebody hands in. The content is read once, and not closed here.
 *
 * @param filename as the sender names it; folders and control characters are dropped
 */
public record Upload(String filename, InputStream content, String uploadedBy, Description description) {

    private static final int LONGEST_NAME = 200;

    public Upload {
        String name = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        filename = name.isEmpty() ? "upload" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
