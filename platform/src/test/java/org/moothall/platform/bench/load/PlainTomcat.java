package org.moothall.platform.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.moothall.platform.running.ProgramStart.Jvm;

/**
 * What the program's Tomcat can do with Spring MVC and nothing else: a process of {@link FromMemory} with the JVM and the
 * settings that the program has.
 */
public final class PlainTomcat extends Served {

    private PlainTomcat(Path folder) throws IOException {
        super(folder);
    }

    /** Starts one that keeps everything in a folder. */
    public static PlainTomcat start(Path folder) throws IOException {
        return new PlainTomcat(folder);
    }

    @Override
    List<String> command(Path folder, int port) {
        return Jvm.AS_SHIPPED.command(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                FromMemory.class.getName(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--" + FromMemory.FOLDER + "=" + folder.resolve("files")));
    }
}
