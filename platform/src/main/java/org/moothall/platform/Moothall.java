package org.moothall.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Moothall. */
@SpringBootApplication(scanBasePackages = "org.moothall")
public class Moothall {

    /** Runs the roles that {@code moothall.roles} names; all by default. */
    public static void main(String[] arguments) {
        SpringApplication.run(Moothall.class, arguments);
    }
}
