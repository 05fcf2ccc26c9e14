package org.moothall.platform.bench.search;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleToken;

/** Rebuilds as an administrator asks for them, and how long each took by the program's own record. */
record Rebuilding(RunningMoothall moothall, Installation installation) {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Waits for the index that a new installation builds by itself. */
    void awaitFirst() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> took() > 0);
    }

    /** Rebuilds; the seconds from the first document to the switch. */
    double seconds() {
        var answer = Straight.send(
                moothall.at("/editorial/graphql"),
                "POST",
                "{\"query\":\"mutation { rebuildSearchIndex { refusals { message } } }\"}".getBytes(
                        StandardCharsets.UTF_8),
                List.of("Content-Type", "application/json", "Authorization", "Bearer " + SampleToken.ADMINISTRATOR));
        if (!new String(answer.body(), StandardCharsets.UTF_8).contains("\"refusals\":[]")) {
            throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        awaitFirst();
        return took();
    }

    /** Of the latest rebuild; 0 while it is under way. */
    private double took() {
        try (Connection connection = DriverManager.getConnection(
                        installation.services().jdbcUrl(),
                        installation.services().username(),
                        installation.services().password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select timestampdiff(microsecond, started_at, ended_at) / 1e6"
                        + " from index_rebuild where state = 'DONE'")) {
            return row.next() ? row.getDouble(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
