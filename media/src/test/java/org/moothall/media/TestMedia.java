package org.moothall.media;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.moothall.localservices.Services;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Media alone, on a database of its own, as the platform would run it. */
@SpringBootApplication
public class TestMedia {

    @Bean
    static DynamicPropertyRegistrar services() throws IOException {
        Services services = Services.shared();
        String database = services.freshDatabase("media");
        String folder = Files.createTempDirectory("moothall-media-test-").toString();
        return registry -> {
            registry.add("spring.datasource.url", () -> database);
            registry.add("spring.datasource.username", services::username);
            registry.add("spring.datasource.password", services::password);
            registry.add("moothall.media.folder", () -> folder);
        };
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
