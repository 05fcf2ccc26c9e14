package org.moothall.platform.bench.load;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the same Tomcat can do through Spring MVC: answers with bytes that it was given, and does nothing else for them.
 * Below {@code /media/bench/}, because the reader sites leave that path alone, and before every security filter.
 */
@RestController
@ConditionalOnBooleanProperty("bench.from-memory")
class FromMemory {

    static final String PATH = "/media/bench/";

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

    @Bean
    @Order(0)
    SecurityFilterChain bench(HttpSecurity http) {
        return http.securityMatcher(PATH + "*")
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @PutMapping(PATH + "{name}")
    void take(@PathVariable String name, @RequestBody byte[] bytes) {
        answers.put(name, bytes);
    }

    @GetMapping(PATH + "{name}")
    void answer(@PathVariable String name, HttpServletResponse response) throws IOException {
        byte[] bytes = answers.get(name);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
