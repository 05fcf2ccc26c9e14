package org.moothall.platform.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.moothall.localservices.Services;

/** What the database was sent while something was done, by whoever works with that database: written down by itself. */
public final class GeneralLog implements AutoCloseable {

    private static final String SENT = """
            select g.argument from mysql.general_log g
            where g.command_type in ('Query', 'Execute')
              and g.thread_id in (select id from information_schema.processlist
                                  where db = database() and id <> connection_id())
            order by g.event_time""";

    private final Connection connection;

    private GeneralLog(Connection connection) {
        this.connection = connection;
    }

    /** That of a database, which only its owner may keep. */
    public static GeneralLog of(Services services) throws SQLException {
        return new GeneralLog(
                DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password()));
    }

    /** The statements that begin with any of these words. Those of housekeeping are left out. */
    public List<String> during(Work work, List<String> beginnings)
            throws IOException, InterruptedException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set global log_output = 'TABLE'");
            statement.execute("truncate table mysql.general_log");
            statement.execute("set global general_log = 1");
            try {
                work.done();
            } finally {
                statement.execute("set global general_log = 0");
            }
        }
        List<String> statements = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SENT);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                // The limit of time that a statement is sent with is no part of what it asks.
                String sent = rows.getString(1).replaceFirst("(?i)^set statement max_statement_time=\\d+ for ", "");
                if (begins(sent, beginnings) && !isHousekeeping(sent)) {
                    statements.add(sent);
                }
            }
        }
        return statements;
    }

    private static boolean begins(String statement, List<String> beginnings) {
        String lower = statement.stripLeading().toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(lower::startsWith);
    }

    /** What goes on whether anybody asks or not: sessions, leases, tokens, and the watch of the log's number. */
    private static boolean isHousekeeping(String statement) {
        String lower = statement.toLowerCase(Locale.ROOT);
        return List.of("session", "lease", "api_token", "from publication_log_head\n", "schedule", "flyway").stream()
                        .anyMatch(lower::contains)
                || lower.strip().equals("select number from publication_log_head");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What is done. */
    @FunctionalInterface
    public interface Work {
        void done() throws IOException, InterruptedException, SQLException;
    }
}
