package org.moothall.localservices.elasticsearch.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * Arguments: home folder, HTTP port, transport port, the transport ports of the cluster's nodes with commas between
     * them or nothing for a single node, ready file. Nodes are called after their transport ports.
     */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        LogConfigurator.configureESLogging();
        Environment environment = new Environment(settings(home, arguments), home.resolve("config"));
        LogConfigurator.configure(environment, true);
        var bundles = PluginsLoader.loadModulesBundles(home.resolve("modules"), false);
        var modules = PluginsLoader.createPluginsLoader(bundles, Set.of(), Map.of(), false);
        try (Node node = new Node(environment, modules)) {
            node.start();
            hold(Path.of(arguments[4]), System.in);
        }
    }

    private static Settings settings(Path home, String[] arguments) {
        String transportPort = arguments[2];
        List<String> cluster = arguments[3].isEmpty() ? List.of() : List.of(arguments[3].split(","));
        Settings.Builder settings = Settings.builder()
                .put("path.home", home)
                .put("path.data", home.resolve("data"))
                .put("path.logs", home.resolve("logs"))
                .put("cluster.name", "moothall-local")
                .put("node.name", transportPort)
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("transport.port", transportPort)
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
        if (cluster.isEmpty()) {
            return settings.put("discovery.type", "single-node").build();
        }
        return settings.putList(
                        "discovery.seed_hosts",
                        cluster.stream().map(port -> "127.0.0.1:" + port).toList())
                .putList("cluster.initial_master_nodes", cluster)
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
