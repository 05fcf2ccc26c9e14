package org.moothall.content.deadline;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has the database itself end a statement when the time of its request is over: a lost connection alone leaves it at work,
 * for nobody. Statements outside of requests have no such limit.
 */
@Configuration(proxyBeanMethods = false)
class StatementsInTime {

    @Bean
    JdbcTemplate jdbcTemplate(DataSource database, JdbcProperties settings) {
        JdbcTemplate template = new JdbcTemplate(database) {
            @Override
            protected void applyStatementSettings(Statement statement) throws SQLException {
                super.applyStatementSettings(statement);
                int left = Deadline.secondsLeft();
                if (left > 0) {
                    statement.setQueryTimeout(left);
                }
            }
        };
        template.setFetchSize(settings.getTemplate().getFetchSize());
        template.setMaxRows(settings.getTemplate().getMaxRows());
        return template;
    }
}
