package org.moothall.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts Moothall. */
@SpringBootApplication(scanBasePackages = "org.moothall")
@EntityScan("org.moothall")
@EnableJpaRepositories("org.moothall")
@ConfigurationPropertiesScan("org.moothall")
public class Moothall {

    /** Runs the roles that {@code moothall.roles} names; all by default. */
    public static void main(String[] arguments) {
        SpringApplication.run(Moothall.class, arguments);
    }
}
