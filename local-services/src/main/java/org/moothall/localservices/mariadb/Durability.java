package org.moothall.localservices.mariadb;

import java.util.List;

/** What a commit promises. */
public enum Durability {
    /** A committed transaction survives the machine: for data that somebody wants to keep. */
    FULL,
    /** A committed transaction survives the end of MariaDB's process, not of the machine: faster, for tests. */
    RELAXED;

    List<String> options() {
        return switch (this) {
            case FULL -> List.of();
            case RELAXED ->
                List.of("--innodb-flush-log-at-trx-commit=2", "--innodb-flush-method=nosync", "--innodb-doublewrite=0");
        };
    }
}
