package org.moothall.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.moothall.localservices.Services;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Media alone, as the platform would run it, on a database and a folder that no other build knows. */
@SpringBootApplication
public class TestMedia {

    private static final Services SERVICES = Services.shared().withFreshDatabase("media");
    private static final String FOLDER = folder();

    static void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", SERVICES::jdbcUrl);
        registry.add("spring.datasource.username", SERVICES::username);
        registry.add("spring.datasource.password", SERVICES::password);
        registry.add("moothall.media.folder", () -> FOLDER);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("moothall-media-test-").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
