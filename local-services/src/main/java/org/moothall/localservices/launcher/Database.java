package org.moothall.localservices.launcher;

/** A database and the account to use it with. */
public record Database(String jdbcUrl, String username, String password) {

    public Database {
        if (!jdbcUrl.startsWith("jdbc:mariadb://")) {
            throw new IllegalArgumentException(
                    "The database's address is '" + jdbcUrl + "': it must begin with jdbc:mariadb://");
        }
    }
}
