package org.moothall.content.importing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time work on a database, whichever process it runs in. The lock belongs to a connection: it goes
 * when its process does.
 */
@Component
class ImportLock {

    private static final String NAME = "concat('moothall.import.', md5(database()))";
    private static final int SECONDS = 600;

    private final DataSource dataSource;

    ImportLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits for its turn, then does the work. */
    <T> T holding(Supplier<T> work) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (answer(statement, "select get_lock(" + NAME + ", " + SECONDS + ")") != 1) {
                throw new IllegalStateException("Another import has been running for " + SECONDS
                        + " seconds. Wait until it ends, or end its process; then import again.");
            }
            try {
                return work.get();
            } finally {
                answer(statement, "select release_lock(" + NAME + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }

    private static int answer(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
