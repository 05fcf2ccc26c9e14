package org.moothall.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.moothall.platform.command.ImportCommand;
import org.moothall.platform.command.IndexCommand;
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
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case ImportCommand.NAME -> end(ImportCommand.run(Moothall.class, words.subList(1, words.size()), out()));
            case IndexCommand.NAME -> end(IndexCommand.run(Moothall.class, words.subList(1, words.size()), out()));
            default -> SpringApplication.run(Moothall.class, arguments);
        }
    }

    private static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private static void end(int code) {
        System.exit(code);
    }
}
