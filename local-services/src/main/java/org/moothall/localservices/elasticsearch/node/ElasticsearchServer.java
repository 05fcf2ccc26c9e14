package org.moothall.localservices.elasticsearch.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** Runs a real Elasticsearch node in this JVM, with only the modules that lie in its home folder. */
public final class ElasticsearchServer {

    private ElasticsearchServer() {}

    /** Arguments: home folder, HTTP port, transport port, ready file. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        LogConfigurator.configureESLogging();
        Environment environment = new Environment(settings(home, arguments[1], arguments[2]), home.resolve("config"));
        LogConfigurator.configure(environment, true);
        var bundles = PluginsLoader.loadModulesBundles(home.resolve("modules"), false);
        var modules = PluginsLoader.createPluginsLoader(bundles, Set.of(), Map.of(), false);
        try (Node node = new Node(environment, modules)) {
            node.start();
            hold(Path.of(arguments[3]), System.in);
        }
    }

    private static Settings settings(Path home, String httpPort, String transportPort) {
        return Settings.builder()
                .put("path.home", home)
                .put("path.data", home.resolve("data"))
                .put("path.logs", home.resolve("logs"))
                .put("cluster.name", "moothall-local")
                .put("node.name", "local")
                .put("network.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.port", transportPort)
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    /** The same agreement as every server process here, told again because nothing else of ours is on this class path. */
    private static void hold(Path readyFile, InputStream lifeline) throws IOException {
        Files.writeString(readyFile, Long.toString(ProcessHandle.current().pid()));
        while (lifeline.read() >= 0) {
            // Nothing is ever sent: only the end matters.
        }
    }
}
