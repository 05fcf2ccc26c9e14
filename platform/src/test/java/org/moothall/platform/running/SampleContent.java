package org.moothall.platform.running;

import java.nio.file.Path;

/** The sample content that a program can start with. */
public final class SampleContent {

    /** Has a program load it. */
    public static final String SETTING = "--moothall.sample-content="
            + Path.of(System.getProperty("moothall.root", ".."), "config", "sample-content")
                    .toAbsolutePath()
                    .normalize();

    private SampleContent() {}
}
