package org.moothall.localservices.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.localservices.process.Checkout;
import org.moothall.localservices.process.FreePort;
import org.moothall.localservices.process.ServerCommand;
import org.moothall.localservices.process.ServerProcess;

/** A real Elasticsearch node in a process of its own, on the loopback address only. */
public final class LocalElasticsearch {

    /** Enough for tests; whoever measures a large index gives it more by this variable, such as 2g. */
    private static final String HEAP = Objects.requireNonNullElse(System.getenv("MOOTHALL_ELASTICSEARCH_HEAP"), "512m");

    private static final List<String> JVM = List.of(
            "-Xms256m",
            "-Xmx" + HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dlog4j2.disable.jmx=true",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector");

    private final ServerProcess server;
    private final int port;
    private final int transport;

    private LocalElasticsearch(ServerProcess server, int port, int transport) {
        this.server = server;
        this.port = port;
        this.transport = transport;
    }

    /**
     * Starts a node and returns when it answers.
     *
     * @param data the folder that keeps the node's data, made if it is missing; a later start finds it again
     * @param port the port for HTTP; 0 for any free one
     */
    public static LocalElasticsearch start(Path data, int port) {
        return start(data, port == 0 ? FreePort.next() : port, FreePort.next(), "");
    }

    /** Starts the nodes of one cluster, each in a folder of its own below this one, and returns when all answer. */
    public static List<LocalElasticsearch> startCluster(Path data, int nodes) {
        List<Integer> ports =
                IntStream.range(0, nodes).map(node -> FreePort.next()).boxed().toList();
        String all = ports.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<CompletableFuture<LocalElasticsearch>> starting = ports.stream()
                .map(port -> CompletableFuture.supplyAsync(
                        () -> start(data.resolve("node-" + port), FreePort.next(), port, all),
                        task -> Thread.ofPlatform().start(task)))
                .toList();
        return starting.stream().map(CompletableFuture::join).toList();
    }

    private static LocalElasticsearch start(Path data, int http, int transport, String cluster) {
        ElasticsearchHome home = new ElasticsearchHome(data, Checkout.current());
        home.lay();
        ServerCommand command = command(home, List.of(Integer.toString(http), Integer.toString(transport), cluster));
        return new LocalElasticsearch(ServerProcess.start(command), http, transport);
    }

    /** What the node is called in its cluster. */
    public String name() {
        return Integer.toString(transport);
    }

    /** Where it answers. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The JVM that the node runs in. */
    public Process process() {
        return server.process();
    }

    /** Lets the node close its indices, and returns when it is gone. */
    public void stop() {
        server.stop();
    }

    /** Ends the node as {@code kill -9} does, and returns when it is gone. */
    public void kill() {
        server.kill();
    }

    private static ServerCommand command(ElasticsearchHome home, List<String> addresses) {
        return new ServerCommand(
                "org.moothall.localservices.elasticsearch.node.ElasticsearchServer",
                home.classPath(),
                JVM,
                Stream.concat(Stream.of(home.folder().toString()), addresses.stream())
                        .toList(),
                home.folder().resolve("ready"),
                home.folder().resolve("elasticsearch.log"));
    }
}
