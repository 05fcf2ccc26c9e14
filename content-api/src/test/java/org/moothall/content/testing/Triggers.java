package org.moothall.content.testing;

import org.springframework.jdbc.core.JdbcTemplate;

/** Lets the database fail where a test wants it to. */
public record Triggers(JdbcTemplate jdbc) {

    /** Runs work while the database refuses to write a row into the table for which the condition holds. */
    public void whileRefusing(String table, String condition, Runnable work) {
        jdbc.execute("create trigger refuse_" + table + " before insert on " + table + " for each row if " + condition
                + " then signal sqlstate '45000' set message_text = 'The disk is full'; end if");
        try {
            work.run();
        } finally {
            jdbc.execute("drop trigger refuse_" + table);
        }
    }
}
