package org.moothall.localservices.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's side of a {@link ServerProcess}: says that it is ready, then lives as long as its standard input. */
public final class Lifeline {

    private Lifeline() {}

    /** Writes the ready file and returns when the standard input ends. */
    public static void hold(Path readyFile) throws IOException {
        Files.writeString(readyFile, Long.toString(ProcessHandle.current().pid()));
        while (System.in.read() >= 0) {
            // Nothing is ever sent: only the end matters.
        }
    }
}
