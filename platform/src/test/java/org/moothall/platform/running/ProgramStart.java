package org.moothall.platform.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moothall.localservices.Services;
import org.moothall.localservices.process.FreePort;

/**
 * How one process is started.
 *
 * @param profile Spring's profile; empty for none, as in production
 * @param jar the program
 * @param options further ones of the JVM
 */
public record ProgramStart(
        Installation installation,
        String profile,
        Jvm jvm,
        int port,
        List<String> settings,
        Path jar,
        List<String> options) {

    /** How the JVM runs. */
    public enum Jvm {
        /** Soon: for what is tested. */
        QUICK_TO_START("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
        /** As operators have it: for what is measured. */
        AS_SHIPPED("@" + TestFolder.root().resolve("platform/docker/jvm.options")),
        /** The same for an ahead-of-time cache, beside which the JVM allows no option of sharing. */
        FOR_A_CACHE(shippedButForSharing());

        private final List<String> options;

        Jvm(String... options) {
            this.options = List.of(options);
        }

        private static String[] shippedButForSharing() {
            try {
                return Files.readAllLines(TestFolder.root().resolve("platform/docker/jvm.options")).stream()
                        .filter(line -> line.startsWith("-") && !line.startsWith("-Xshare"))
                        .toArray(String[]::new);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A command that runs a program with this JVM. */
        public List<String> command(List<String> program) {
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
            command.addAll(options);
            command.addAll(program);
            return command;
        }
    }

    public ProgramStart {
        settings = List.copyOf(settings);
        options = List.copyOf(options);
    }

    private static final String SAMPLE_CONTENT = "--moothall.sample-content=";

    /** In the profile that has sample accounts; without sample content, unless the settings name its folder. */
    public static ProgramStart local(Installation installation, List<String> settings) {
        return new ProgramStart(
                installation, "local", Jvm.QUICK_TO_START, FreePort.next(), settings, TestFolder.jar(), List.of());
    }

    /** As in production: with no profile. */
    public static ProgramStart production(Installation installation) {
        return new ProgramStart(
                installation, "", Jvm.QUICK_TO_START, FreePort.next(), List.of(), TestFolder.jar(), List.of());
    }

    /** The same, with the JVM that operators have. */
    public ProgramStart asShipped() {
        return new ProgramStart(installation, profile, Jvm.AS_SHIPPED, port, settings, jar, options);
    }

    /** The same, with the JVM of operators who have an ahead-of-time cache. */
    public ProgramStart forACache() {
        return new ProgramStart(installation, profile, Jvm.FOR_A_CACHE, port, settings, jar, options);
    }

    /** The same of another jar, with further options of the JVM. */
    public ProgramStart of(Path otherJar, List<String> more) {
        return new ProgramStart(installation, profile, jvm, port, settings, otherJar, more);
    }

    Path log() {
        return installation.folder().resolve("moothall-" + port + ".log");
    }

    Process launch() {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build it first, with ./mvnw -pl platform -am package");
        }
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
        builder.redirectOutput(log().toFile());
        builder.directory(installation.folder().toFile());
        environment(builder.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + jar, e);
        }
    }

    private List<String> command() {
        List<String> program = new ArrayList<>(options);
        program.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--moothall.search.alias=" + installation.searchAlias(),
                "--moothall.media.folder=" + installation.folder().resolve("media"),
                "--moothall.access.sign-in.attempts=1000"));
        if (settings.stream().noneMatch(setting -> setting.startsWith(SAMPLE_CONTENT))) {
            program.add(SAMPLE_CONTENT);
        }
        program.addAll(settings);
        return jvm.command(program);
    }

    /** Secrets and addresses come from the environment, as an operator gives them. */
    private void environment(Map<String, String> environment) {
        Services services = installation.services();
        environment.keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("MOOTHALL_"));
        if (jvm == Jvm.AS_SHIPPED) {
            environment.put("MALLOC_ARENA_MAX", "2");
        }
        environment.put("SPRING_PROFILES_ACTIVE", profile);
        environment.put("SPRING_DATASOURCE_URL", services.jdbcUrl());
        environment.put("SPRING_DATASOURCE_USERNAME", services.username());
        environment.put("SPRING_DATASOURCE_PASSWORD", services.password());
        environment.put("SPRING_ELASTICSEARCH_URIS", services.elasticsearchUri());
    }
}
