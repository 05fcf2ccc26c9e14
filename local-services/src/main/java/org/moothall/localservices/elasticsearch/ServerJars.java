package org.moothall.localservices.elasticsearch;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of the servers' jars Elasticsearch's core needs, and which belong to its transport module. */
final class ServerJars {

    private static final Pattern SERVER = Pattern.compile("elasticsearch-([0-9.]+)\\.jar");
    private static final List<String> CORE = List.of(
            "elasticsearch-",
            "lucene-",
            "log4j-",
            "log4j2-ecs-",
            "ecs-logging-",
            "HdrHistogram-",
            "hppc-",
            "jna-",
            "joni-",
            "jcodings-",
            "jopt-simple-",
            "lz4-java-",
            "jackson-",
            "jspecify-");

    private ServerJars() {}

    static boolean isTransport(String jar) {
        return jar.startsWith("netty-") || jar.startsWith("transport-netty4-");
    }

    static boolean isCore(String jar) {
        return CORE.stream().anyMatch(jar::startsWith);
    }

    /** The version of the server that is on the class path. */
    static String version(List<Path> jars) {
        return jars.stream()
                .map(jar -> SERVER.matcher(jar.getFileName().toString()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No elasticsearch jar among "
                        + jars.stream()
                                .map(Path::getFileName)
                                .flatMap(Stream::ofNullable)
                                .toList()));
    }
}
