package org.moothall.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moothall.platform.command.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Moothall. */
@SpringBootApplication(
        scanBasePackages = "org.moothall",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Moothall {

    /** Does the command that comes first, or else runs the roles that {@code moothall.roles} names; all by default. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.getFirst().equals(ImportCommand.NAME)) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.exit(ImportCommand.run(Moothall.class, words.subList(1, words.size()), out));
        }
        SpringApplication.run(Moothall.class, arguments);
    }
}
