package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.moothall.platform.bench.GeneralLog;
import org.moothall.platform.bench.load.Wrk;

/** The statements that the program sends for requests, recorded by the database, and sent once more by JDBC alone. */
record Statements(Archive archive, List<List<String>> perRequest) {

    private static final int CONNECTIONS = 20;

    /** Those of each of the requests. Nobody else may use the database meanwhile, or theirs are among them. */
    static Statements of(Archive archive, List<URI> requests) throws SQLException, IOException, InterruptedException {
        List<List<String>> perRequest = new ArrayList<>();
        try (GeneralLog log = GeneralLog.of(archive.installation().services())) {
            for (URI request : requests) {
                perRequest.add(log.during(() -> Wrk.body(request), List.of("select")));
            }
        }
        return new Statements(archive, perRequest);
    }

    double each() {
        return perRequest.stream().mapToInt(List::size).average().orElse(0);
    }

    /** Requests per second: each is all the statements of one request, over as many connections as the program has. */
    double rate(int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(() -> send(end));
            }
            long sent = 0;
            for (Future<Integer> each : senders.invokeAll(all)) {
                sent += each.get();
            }
            return (double) sent / seconds;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private int send(long end) throws SQLException {
        int sent = 0;
        try (Connection connection = archive.connect();
                Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                for (String sql : perRequest.get(ThreadLocalRandom.current().nextInt(perRequest.size()))) {
                    read(statement, sql);
                }
                sent++;
            }
        }
        return sent;
    }

    private static void read(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }
}
