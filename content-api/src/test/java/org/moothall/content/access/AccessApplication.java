package org.moothall.content.access;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Access alone, with the editorial API's part of it. Behind the other addresses stands what says who was let in. Not a
 * component, so that no other test's scan finds it.
 */
@EnableAutoConfiguration
@ComponentScan({
    "org.moothall.content.access",
    "org.moothall.content.audit",
    "org.moothall.content.graphql",
    "org.moothall.content.http"
})
@EntityScan("org.moothall.content.access")
@EnableJpaRepositories("org.moothall.content.access")
class AccessApplication {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    /** Answers with the caller's username and audience. */
    @Bean
    RouterFunction<ServerResponse> whoWasLetIn(Callers callers) {
        return RouterFunctions.route(
                RequestPredicates.path("/graphql")
                        .or(RequestPredicates.path("/media/**"))
                        .or(RequestPredicates.path("/editorial/media/**"))
                        .or(RequestPredicates.path("/nobody/opened/this")),
                request -> ServerResponse.ok()
                        .body("{\"username\": \"%s\", \"audience\": \"%s\"}"
                                .formatted(
                                        callers.current().username(),
                                        callers.current().audience())));
    }
}
