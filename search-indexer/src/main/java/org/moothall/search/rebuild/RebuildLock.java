package org.moothall.search.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Held by the one process that may rebuild. A named lock of the database's: it ends with the connection, so a process
 * that dies leaves it free.
 */
final class RebuildLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLock.class);

    // Named locks span the whole server: the schema's name keeps installations apart. At most 64 characters.
    private static final String NAME = "concat('moothall-rebuild-', left(sha2(concat(database(), ':', ?), 256), 32))";

    private final Connection connection;
    private final String alias;

    private RebuildLock(Connection connection, String alias) {
        this.connection = connection;
        this.alias = alias;
    }

    /** The lock for this alias; empty while another holds it. */
    static Optional<RebuildLock> acquire(DataSource database, String alias) {
        RebuildLock lock = new RebuildLock(connect(database), alias);
        if (lock.ask("select get_lock(" + NAME + ", 0)")) {
            return Optional.of(lock);
        }
        lock.disconnect();
        return Optional.empty();
    }

    /** Whether it is held still: a lost connection has given it to whoever asked next. */
    boolean isHeld() {
        return ask("select is_used_lock(" + NAME + ") = connection_id()");
    }

    @Override
    public void close() {
        try {
            ask("select release_lock(" + NAME + ")");
        } catch (IllegalStateException e) {
            LOG.info("The rebuild lock went with its connection.", e);
        } finally {
            disconnect();
        }
    }

    private static Connection connect(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("The database gave no connection for the rebuild lock.", e);
        }
    }

    private boolean ask(String question) {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, alias);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not answer about the rebuild lock.", e);
        }
    }

    private void disconnect() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.info("The rebuild lock's connection did not close.", e);
        }
    }
}
