package org.moothall.localservices;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import org.moothall.localservices.launcher.Addresses;
import org.moothall.localservices.launcher.Database;
import org.moothall.localservices.lease.Lease;

/**
 * Where a running MariaDB and a running Elasticsearch answer.
 *
 * @param jdbcUrl the address of a database that exists
 * @param username an account that may create databases
 * @param password the account's password
 * @param elasticsearchUri the node's HTTP address
 */
public record Services(String jdbcUrl, String username, String password, String elasticsearchUri) {

    /** The most letters that MariaDB takes in a database's name. */
    private static final int LONGEST_NAME = 64;

    public Services {
        if (!jdbcUrl.startsWith("jdbc:")) {
            throw new IllegalArgumentException("jdbcUrl is '" + jdbcUrl + "': it must begin with jdbc:mariadb://");
        }
        if (URI.create(elasticsearchUri).getHost() == null) {
            throw new IllegalArgumentException(
                    "elasticsearchUri is '" + elasticsearchUri + "': it must be like http://127.0.0.1:9200");
        }
    }

    /** The services that all test JVMs of this build share; started by the first that asks. */
    public static Services shared() {
        Addresses addresses = Lease.shared();
        Database database = addresses.database();
        return new Services(database.jdbcUrl(), database.username(), database.password(), addresses.elasticsearchUri());
    }

    /** The JDBC address of a new, empty database of this name; one that was there before is dropped. */
    public String freshDatabase(String name) {
        String database = databaseName(name);
        try (Connection connection = DriverManager.getConnection(jdbcUrl, username, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database);
            statement.execute("CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Cannot make the database " + database + " at " + jdbcUrl + " as " + username, e);
        }
        return jdbcUrl.replaceFirst("^(jdbc:[a-z]+://[^/]+/)[^?]*", "$1" + database);
    }

    /** The same services with {@link #freshDatabase} as their database. */
    public Services withFreshDatabase(String name) {
        return new Services(freshDatabase(name), username, password, elasticsearchUri);
    }

    /** Begins the names of indices that nobody else uses; fit for an index name. */
    public String freshIndexPrefix() {
        return "test-" + UUID.randomUUID().toString().substring(0, 13) + "-";
    }

    private static String databaseName(String name) {
        String database = "moothall_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return database.substring(0, Math.min(LONGEST_NAME, database.length()));
    }
}
