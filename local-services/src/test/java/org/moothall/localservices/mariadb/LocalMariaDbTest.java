package org.moothall.localservices.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMariaDbTest {

    @TempDir
    Path data;

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
        LocalMariaDb first = LocalMariaDb.start(data, 0, Durability.FULL);
        List<ProcessHandle> family = first.process().descendants().toList();
        execute(first, "CREATE TABLE ward (id uuid PRIMARY KEY, name varchar(100)) CHARACTER SET utf8mb4");
        execute(first, "INSERT INTO ward VALUES (uuid(), 'Almondbury – Ŵ 🏛')");
        first.kill();
        assertThat(family).isNotEmpty().noneMatch(ProcessHandle::isAlive);

        LocalMariaDb second = LocalMariaDb.start(data, 0, Durability.RELAXED);
        assertThat(query(second, "SELECT name FROM ward")).isEqualTo("Almondbury – Ŵ 🏛");
        assertThat(query(second, "SELECT version()")).startsWith("11.4.");
        second.stop();
        assertThat(second.process().isAlive()).isFalse();
    }

    @Test
    void endsAServerThatWasLeftBehindOnTheSameData() throws SQLException {
        LocalMariaDb orphaned = LocalMariaDb.start(data, 0, Durability.RELAXED);
        List<ProcessHandle> servers = orphaned.process().descendants().toList();
        orphaned.process().destroyForcibly().onExit().join();
        assertThat(servers).isNotEmpty().allMatch(ProcessHandle::isAlive);

        LocalMariaDb next = LocalMariaDb.start(data, 0, Durability.RELAXED);
        assertThat(servers).noneMatch(ProcessHandle::isAlive);
        assertThat(query(next, "SELECT 1")).isEqualTo("1");
        next.stop();
    }

    private static void execute(LocalMariaDb server, String statement) throws SQLException {
        try (Connection connection = connect(server);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String query(LocalMariaDb server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalMariaDb server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }
}
