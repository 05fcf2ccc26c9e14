package org.moothall.content.importing;

import org.moothall.content.access.Callers;
import org.moothall.content.audit.Origin;
import org.moothall.content.audit.PresentOrigin;
import org.moothall.content.links.LinkSettings;
import org.moothall.content.schedule.ScheduleSettings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Writing and publishing without any server: what an import needs. Not a component, so that no other scan finds it. */
@EnableAutoConfiguration
@EnableConfigurationProperties({LinkSettings.class, SampleSettings.class, ScheduleSettings.class})
@ComponentScan(
        basePackages = {
            "org.moothall.content.activity",
            "org.moothall.content.audit",
            "org.moothall.content.checks",
            "org.moothall.content.colleague",
            "org.moothall.content.document",
            "org.moothall.content.filing",
            "org.moothall.content.history",
            "org.moothall.content.importing",
            "org.moothall.content.jargon",
            "org.moothall.content.links",
            "org.moothall.content.publication",
            "org.moothall.content.rendering",
            "org.moothall.content.review",
            "org.moothall.content.revision",
            "org.moothall.content.schedule",
            "org.moothall.content.taxonomy",
            "org.moothall.content.time",
            "org.moothall.media"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(Callers.class)
@EntityScan({"org.moothall.content.document", "org.moothall.content.taxonomy"})
@EnableJpaRepositories({"org.moothall.content.document", "org.moothall.content.taxonomy"})
public class ImportApplication {

    /** Nobody is signed in: the import itself writes. */
    @Bean
    PresentOrigin origin() {
        return () -> Origin.PLATFORM;
    }
}
