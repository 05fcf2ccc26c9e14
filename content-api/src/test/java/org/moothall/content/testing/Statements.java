package org.moothall.content.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Takes down every SQL statement that the application sends, but for those that keep the session, which may come after the
 * answer, and so among those of the next request, and those by which the newest number is asked for at all times.
 */
public final class Statements implements BeanPostProcessor, QueryExecutionListener {

    private static final String NEWEST_NUMBER = "delivery-number";

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** The statements that are sent while something is done. */
    public List<String> during(Supplier<?> work) {
        sent.clear();
        work.get();
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (Thread.currentThread().getName().equals(NEWEST_NUMBER)) {
            return;
        }
        queries.stream()
                .map(QueryInfo::getQuery)
                .filter(statement -> !statement.contains("SPRING_SESSION"))
                .forEach(sent::add);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
