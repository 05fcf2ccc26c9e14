package org.moothall.platform.bench.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moothall.localservices.Services;
import org.moothall.platform.bench.GeneralLog;
import org.moothall.platform.running.Desk;

/**
 * What the program writes when a document is created and published, recorded by the database, and written once more by
 * JDBC alone: the same rows of the same length with other ids, in one transaction.
 *
 * @param statements with the placeholders {@code {word}} and {@code {number}}
 * @param ids those that are new with each document
 */
record RecordedWrites(Services services, List<String> statements, Set<String> ids) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A number that nothing else in a statement looks like. */
    private static final long DISTINCT = 987_654_321L;

    /** With this, batches are sent row by row, so that the log shows what stands in each. */
    static final String SHOWS_VALUES = "?useBulkStmts=false";

    private static final String TAKE_NUMBER =
            "update publication_log_head set number = last_insert_id(number + 1) where id = 1";

    private static final String VALUES = " values ";

    /** Writes two documents to see what is the same in both. */
    static RecordedWrites of(Services services, Desk desk) throws IOException, InterruptedException, SQLException {
        try (GeneralLog log = GeneralLog.of(services)) {
            Set<String> common = idsOf(record(log, desk, word()));
            String word = word();
            moveHead(services);
            List<String> writes = record(log, desk, word);
            Set<String> own = new HashSet<>(idsOf(writes));
            own.removeAll(common);
            return new RecordedWrites(
                    services,
                    joined(writes.stream()
                            .map(sql -> sql.replace(word, "{word}").replace(Long.toString(DISTINCT), "{number}"))
                            .toList()),
                    own);
        }
    }

    private static void moveHead(Services services) throws SQLException {
        try (Connection connection = connect(services);
                Statement statement = connection.createStatement()) {
            statement.execute("update publication_log_head set number = " + (DISTINCT - 1));
        }
    }

    private static List<String> record(GeneralLog log, Desk desk, String word)
            throws IOException, InterruptedException, SQLException {
        return log.during(() -> desk.publishStory("Walkabout " + word), List.of("insert", "update", "delete"));
    }

    /** Rows that follow each other into the same columns go in one statement, as a batch does. */
    private static List<String> joined(List<String> statements) {
        List<String> joined = new ArrayList<>();
        for (String sql : statements) {
            int values = sql.indexOf(VALUES) + VALUES.length();
            String last = joined.isEmpty() ? "" : joined.getLast();
            if (sql.startsWith("insert") && values >= VALUES.length() && last.startsWith(sql.substring(0, values))) {
                joined.set(joined.size() - 1, last + ", " + sql.substring(values));
            } else {
                joined.add(sql);
            }
        }
        return joined;
    }

    private static Set<String> idsOf(List<String> statements) {
        return statements.stream()
                .flatMap(sql -> ID.matcher(sql).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    /** Connections that each editor has one of. */
    Connections connections() {
        return new Connections();
    }

    /** Closed together. */
    final class Connections implements AutoCloseable {

        private final Queue<Connection> open = new ConcurrentLinkedQueue<>();

        /** One more document with each step. */
        Editors.Step begin() throws SQLException {
            Connection connection = connect(services);
            open.add(connection);
            connection.setAutoCommit(false);
            return () -> {
                try (Statement statement = connection.createStatement()) {
                    one(connection, statement);
                }
                return true;
            };
        }

        @Override
        public void close() throws SQLException {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private void one(Connection connection, Statement statement) throws SQLException {
        Map<String, String> fresh = new LinkedHashMap<>();
        ids.forEach(id -> fresh.put(id, UuidCreator.getTimeOrderedEpoch().toString()));
        String word = word();
        long number = 0;
        for (String recorded : statements) {
            if (recorded.equals(TAKE_NUMBER)) {
                number = takeNumber(statement);
                continue;
            }
            String sql = recorded.replace("{word}", word).replace("{number}", Long.toString(number));
            statement.execute(ID.matcher(sql).replaceAll(id -> fresh.getOrDefault(id.group(), id.group())));
        }
        connection.commit();
    }

    private static long takeNumber(Statement statement) throws SQLException {
        statement.executeUpdate(TAKE_NUMBER, Statement.RETURN_GENERATED_KEYS);
        try (ResultSet row = statement.getGeneratedKeys()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String word() {
        return "w%012x".formatted(ThreadLocalRandom.current().nextLong(1L << 48));
    }

    private static Connection connect(Services services) throws SQLException {
        return DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
    }
}
