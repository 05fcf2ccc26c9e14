package org.moothall.content.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which content an empty installation for trying Moothall out begins with.
 *
 * @param sampleContent a folder of files to import; {@code config/sample-content} when it is not set; empty for none
 */
@ConfigurationProperties("moothall")
public record SampleSettings(@Nullable String sampleContent) {

    private static final String USUAL = "config/sample-content";

    /** The folder; null for none. */
    @Nullable Path folder() {
        String folder = sampleContent == null ? USUAL : sampleContent.strip();
        return folder.isEmpty() ? null : Path.of(folder);
    }
}
