package org.moothall.platform.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static Map<String, Object> facts() throws IOException {
        return Map.of(
                "processors", Runtime.getRuntime().availableProcessors(),
                "model", model(),
                "system", System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "java", Runtime.version().toString());
    }

    private static String model() throws IOException {
        Path facts = Path.of("/proc/cpuinfo");
        return Files.exists(facts)
                ? Files.readAllLines(facts).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }
}
