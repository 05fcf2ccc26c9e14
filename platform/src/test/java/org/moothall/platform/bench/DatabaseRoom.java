package org.moothall.platform.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.moothall.localservices.Services;

/** How much memory the database has. */
public final class DatabaseRoom {

    private static final int BYTES = 512 * 1024 * 1024;

    private DatabaseRoom() {}

    /** Local services are small; docker-compose.yml gives the database this much. */
    public static void asInProduction(Services services) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
                Statement statement = connection.createStatement()) {
            statement.execute("set global innodb_buffer_pool_size = " + BYTES);
        }
    }
}
