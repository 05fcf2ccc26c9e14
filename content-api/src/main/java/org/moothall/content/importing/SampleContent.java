package org.moothall.content.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with the sample content, before the program says that it is ready. Of two processes that
 * start together, one does it while the other waits.
 */
@Component
@Profile("local")
class SampleContent implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleContent.class);

    private final ImportFiles importFiles;
    private final ImportLock lock;
    private final JdbcClient jdbc;
    private final SampleSettings settings;

    SampleContent(ImportFiles importFiles, ImportLock lock, JdbcClient jdbc, SampleSettings settings) {
        this.importFiles = importFiles;
        this.lock = lock;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path folder = settings.folder();
        if (folder == null || !isEmpty()) {
            return;
        }
        if (Files.isDirectory(folder)) {
            lock.holding(() -> isEmpty() && load(folder));
        } else if (settings.sampleContent() != null) {
            log.warn("moothall.sample-content is '{}': there is no such folder. Nothing was loaded.", folder);
        }
    }

    private boolean load(Path folder) {
        log.info("Loading sample content from {}", folder);
        ImportReport report = importFiles.importing(List.of(folder), ImportOptions.USUAL);
        report.files().stream()
                .filter(file -> !file.problems().isEmpty())
                .flatMap(file -> file.lines().stream())
                .forEach(line -> log.warn("{}", line));
        log.info("Sample content: {}", report.summary());
        return report.isComplete();
    }

    private boolean isEmpty() {
        return !jdbc.sql("select exists(select 1 from document)")
                .query(Boolean.class)
                .single();
    }
}
