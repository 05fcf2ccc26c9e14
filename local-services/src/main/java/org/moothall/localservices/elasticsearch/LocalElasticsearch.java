package org.moothall.localservices.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.moothall.localservices.process.Checkout;
import org.moothall.localservices.process.FreePort;
import org.moothall.localservices.process.ServerCommand;
import org.moothall.localservices.process.ServerProcess;

/** A real Elasticsearch node in a process of its own, on the loopback address only. */
public final class LocalElasticsearch {

    private static final List<String> JVM = List.of(
            "-Xms256m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dlog4j2.disable.jmx=true",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector");

    private final ServerProcess server;
    private final int port;

    private LocalElasticsearch(ServerProcess server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a node and returns when it answers.
     *
     * @param data the folder that keeps the node's data, made if it is missing; a later start finds it again
     * @param port the port for HTTP; 0 for any free one
     */
    public static LocalElasticsearch start(Path data, int port) {
        ElasticsearchHome home = new ElasticsearchHome(data, Checkout.current());
        home.lay();
        int http = port == 0 ? FreePort.next() : port;
        return new LocalElasticsearch(ServerProcess.start(command(home, http)), http);
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

    private static ServerCommand command(ElasticsearchHome home, int port) {
        return new ServerCommand(
                "org.moothall.localservices.elasticsearch.node.ElasticsearchServer",
                home.classPath(),
                JVM,
                List.of(home.folder().toString(), Integer.toString(port), Integer.toString(FreePort.next())),
                home.folder().resolve("ready"),
                home.folder().resolve("elasticsearch.log"));
    }
}
