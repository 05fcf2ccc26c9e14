package org.moothall.localservices.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.localservices.mariadb.Durability;
import org.testcontainers.containers.BindMode;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.mariadb.MariaDBContainer;

/** Starts the official images through Testcontainers, which also removes the containers when this process ends. */
record ContainerStarter(LauncherOptions options) implements Starter {

    private static final String MARIADB = "mariadb:11.4";
    private static final String ELASTICSEARCH = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3";

    @Override
    public Started<Database> database() {
        MariaDBContainer container = new MariaDBContainer(MARIADB)
                .withDatabaseName("moothall")
                .withUsername("root")
                .withPassword("moothall");
        container.setCommand("--character-set-server=utf8mb4", "--max-connections=300");
        keep(container, "mariadb-container", "/var/lib/mysql");
        container.start();
        Database database = new Database(container.getJdbcUrl(), "root", "moothall");
        return new Started<>(database, container::isRunning, container::stop);
    }

    @Override
    public Started<String> search() {
        ElasticsearchContainer container = new ElasticsearchContainer(ELASTICSEARCH)
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms256m -Xmx512m");
        keep(container, "elasticsearch-container", "/usr/share/elasticsearch/data");
        container.start();
        return new Started<>("http://" + container.getHttpHostAddress(), container::isRunning, container::stop);
    }

    /** Keeps the container's data in our folder when somebody wants to find it again. */
    private void keep(GenericContainer<?> container, String folder, String inside) {
        if (options.durability() == Durability.RELAXED) {
            return;
        }
        Path kept = options.data().resolve(folder);
        try {
            Files.createDirectories(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + kept, e);
        }
        // The images' own users write here, whoever owns the folder.
        kept.toFile().setWritable(true, false);
        container.withFileSystemBind(kept.toString(), inside, BindMode.READ_WRITE);
    }
}
