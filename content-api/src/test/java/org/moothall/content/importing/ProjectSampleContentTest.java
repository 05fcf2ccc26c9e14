package org.moothall.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.moothall.content.importing.store.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The project's own sample content. */
class ProjectSampleContentTest extends ImportTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("moothall.root", "..")).resolve("config/sample-content");

    @Autowired
    private ImportLock lock;

    @Autowired
    private JdbcClient client;

    @Test
    void isStoredWholeAndQuicklyAndOnce() {
        long start = workingTime();
        ImportReport first = importFiles.run(List.of(SAMPLES), ImportOptions.USUAL);
        assertThat(first.lines()).noneMatch(line -> line.startsWith("refused") || line.startsWith("  "));
        assertThat(Duration.ofNanos(workingTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(count("document")).isGreaterThanOrEqualTo(60);
        assertThat(count("activity")).isGreaterThanOrEqualTo(45);
        long number = logNumber();

        ImportReport second = importFiles.run(List.of(SAMPLES), ImportOptions.USUAL);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(second.files().size());
        assertThat(logNumber()).isEqualTo(number);
    }

    @Test
    void isLoadedOnceByTwoProcessesThatStartTogether() {
        write("a.md", story("meltham"));
        SampleSettings settings = new SampleSettings(folder.toString());
        SampleContent samples = new SampleContent(importFiles, lock, client, settings);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> samples.run(new DefaultApplicationArguments())),
                        CompletableFuture.runAsync(() -> samples.run(new DefaultApplicationArguments())))
                .join();
        assertThat(count("document")).isOne();
        assertThat(count("edition")).isOne();
    }

    /** Of this thread, so that a machine that is busy with other things does not count. */
    private static long workingTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
