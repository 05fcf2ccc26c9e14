package org.moothall.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Moothall. */
@SpringBootApplication(
        scanBasePackages = "org.moothall",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Moothall {

    /** Runs the roles that {@code moothall.roles} names; all by default. */
    public static void main(String[] arguments) {
        SpringApplication.run(Moothall.class, arguments);
    }
}
