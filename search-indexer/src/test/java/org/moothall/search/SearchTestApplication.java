package org.moothall.search;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Search by itself, as the platform puts it together with the rest. */
@SpringBootApplication
public class SearchTestApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
