package org.moothall.search;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Search by itself, as the platform puts it together with the rest. */
@SpringBootApplication
public class SearchTestApplication {

    /** An indexer in a process of its own, for tests that end it. */
    public static void main(String[] settings) {
        SpringApplication.run(SearchTestApplication.class, settings);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
