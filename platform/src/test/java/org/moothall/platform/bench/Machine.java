package org.moothall.platform.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/** On what something was measured, and when. */
public record Machine(Instant at, int processors, String processor, long gigabytes, String system, String java) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** This one, now. */
    public static Machine here() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                system.getAvailableProcessors(),
                processorName(),
                Math.round(system.getTotalMemorySize() / 1e9),
                system.getName() + " " + system.getVersion(),
                Runtime.version().toString());
    }

    /** In a line. */
    public String words() {
        return String.format(
                Locale.UK,
                "%s: %d processors (%s), %d GB, %s, Java %s",
                at.toString().substring(0, 10),
                processors,
                processor,
                gigabytes,
                system,
                java);
    }

    private static String processorName() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*:\\s*", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
