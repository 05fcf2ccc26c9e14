package org.moothall.localservices.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.localservices.process.Checkout;

/** The home folder of a node: its settings, its two modules and its data, laid out as the distribution does. */
final class ElasticsearchHome {

    private static final String LOGGING = """
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d{ISO8601} %-5p %c{1.} %m%n
            """;

    private final Path folder;
    private final Checkout checkout;

    ElasticsearchHome(Path folder, Checkout checkout) {
        this.folder = folder.toAbsolutePath();
        this.checkout = checkout;
    }

    Path folder() {
        return folder;
    }

    /** Writes everything but the data anew, since it follows the build. */
    void lay() {
        try {
            for (String part : List.of("config", "data", "logs")) {
                Files.createDirectories(folder.resolve(part));
            }
            Files.writeString(folder.resolve("config/log4j2.properties"), LOGGING);
            PackagedClasses.of(checkout.classes()).copyTo("org/moothall/localservices/elasticsearch/node", boot());
            layTransport(folder.resolve("modules/transport-netty4"));
            layAnalysis(folder.resolve("modules/analysis-local"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lay out Elasticsearch's home at " + folder, e);
        }
    }

    /** Elasticsearch's core and the class that starts it; what lies in a module must not be here too. */
    List<Path> classPath() {
        var core = checkout.serverJars().stream()
                .filter(jar -> ServerJars.isCore(jar.getFileName().toString()));
        return Stream.concat(Stream.of(boot()), core).toList();
    }

    private Path boot() {
        return folder.resolve("boot");
    }

    private void layTransport(Path module) throws IOException {
        Files.createDirectories(module);
        for (Path jar : checkout.serverJars()) {
            if (ServerJars.isTransport(jar.getFileName().toString())) {
                CopiedFile.refresh(jar, module.resolve(jar.getFileName().toString()));
            }
        }
        describe(module, "transport-netty4", "org.elasticsearch.transport.netty4.Netty4Plugin");
    }

    private void layAnalysis(Path module) throws IOException {
        Files.createDirectories(module);
        PackagedClasses.of(checkout.classes())
                .writeJar("org/moothall/localservices/elasticsearch/analysis", module.resolve("analysis.jar"));
        describe(module, "analysis-local", "org.moothall.localservices.elasticsearch.analysis.AnalysisFilters");
    }

    private void describe(Path module, String name, String className) throws IOException {
        String version = ServerJars.version(checkout.serverJars());
        String text = """
                description=%s
                version=%s
                name=%s
                classname=%s
                java.version=21
                elasticsearch.version=%s
                """.formatted(name, version, name, className, version);
        Files.writeString(module.resolve("plugin-descriptor.properties"), text);
    }
}
