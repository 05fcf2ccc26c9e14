package org.moothall.content.graphql;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/**
 * One of the GraphQL APIs. A bean of this type is all that it takes to serve one.
 *
 * @param name of its own
 * @param schema the folder of its schema, {@code graphql/<schema>/}
 * @param path where it is served
 * @param readableByGet whether queries may come by GET
 * @param controllers whose annotated methods belong to this API
 * @param wiring beyond the annotated controllers: type resolvers and default data fetchers
 * @param loaders registers data loaders beyond those of batch mappings
 * @param interceptors around every request
 */
public record GraphQlApi(
        String name,
        String schema,
        String path,
        boolean readableByGet,
        Limits limits,
        Predicate<Class<?>> controllers,
        List<RuntimeWiringConfigurer> wiring,
        Consumer<BatchLoaderRegistry> loaders,
        List<WebGraphQlInterceptor> interceptors) {

    public GraphQlApi {
        wiring = List.copyOf(wiring);
        interceptors = List.copyOf(interceptors);
    }
}
