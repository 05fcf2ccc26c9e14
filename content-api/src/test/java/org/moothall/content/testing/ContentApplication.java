package org.moothall.content.testing;

import org.moothall.content.access.MovableClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Everything that the API's process runs, under a clock that tests move. Not a component, so that no other test's scan
 * finds it.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"org.moothall.content", "org.moothall.media", "org.moothall.search"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import({Desk.class, People.class, Pictures.class, Statements.class, Triggers.class})
class ContentApplication {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
