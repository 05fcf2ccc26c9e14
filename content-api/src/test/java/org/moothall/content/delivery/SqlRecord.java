package org.moothall.content.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Every SQL statement that went to the database. */
class SqlRecord implements QueryExecutionListener {

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z_]+)");

    private final List<String> statements = new CopyOnWriteArrayList<>();

    DataSource recording(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> statements.add(query.getQuery()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** The statements that some work takes. */
    List<String> during(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    <T> T forget(Supplier<T> work) {
        T result = work.get();
        statements.clear();
        return result;
    }

    /** The tables that a statement names. */
    static Stream<String> tables(String statement) {
        return TABLE.matcher(statement.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(match -> match.group(1));
    }
}
