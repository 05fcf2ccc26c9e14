package org.moothall.content.graphql;

import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.moothall.content.graphql.scalar.Scalars;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;

/** A GraphQL API put together and ready to answer. */
public final class ServedApi {

    private final GraphQlApi api;
    private final BatchLoaderRegistry loaders = new DefaultBatchLoaderRegistry();
    private final GraphQlSource source;
    private final WebGraphQlHandler handler;

    /** Reads the schema and finds the controllers; fails when they do not fit together. */
    ServedApi(GraphQlApi api, ApplicationContext context, ExceptionErrors errors) {
        this.api = api;
        this.source = source(controllers(context), errors);
        this.handler = WebGraphQlHandler.builder(service())
                .interceptor(new ErrorCodes(), new LimitedInput(api.limits()))
                .interceptors(api.interceptors())
                .build();
    }

    /** What this serves. */
    public GraphQlApi api() {
        return api;
    }

    /** Schema and execution. */
    public GraphQlSource source() {
        return source;
    }

    /** Answers requests. */
    public WebGraphQlHandler handler() {
        return handler;
    }

    private AnnotatedControllerConfigurer controllers(ApplicationContext context) {
        AnnotatedControllerConfigurer configurer = new AnnotatedControllerConfigurer();
        configurer.setControllerPredicate(api.controllers());
        configurer.setApplicationContext(ApiContext.with(loaders, context));
        configurer.afterPropertiesSet();
        return configurer;
    }

    private GraphQlSource source(AnnotatedControllerConfigurer controllers, ExceptionErrors errors) {
        api.loaders().accept(loaders);
        List<DataFetcherExceptionResolver> resolvers = List.of(controllers.getExceptionResolver(), errors);
        DataFetcherExceptionHandler handler = DataFetcherExceptionResolver.createExceptionHandler(resolvers);
        GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
                .schemaResources(schema())
                .configureRuntimeWiring(
                        wiring -> wiring.scalar(Scalars.DATE_TIME).scalar(Scalars.DATE))
                .configureRuntimeWiring(controllers)
                .exceptionResolvers(resolvers)
                .configureGraphQl(graphQl -> configure(graphQl, handler));
        for (RuntimeWiringConfigurer wiring : api.wiring()) {
            builder.configureRuntimeWiring(wiring);
        }
        return builder.build();
    }

    private void configure(GraphQL.Builder graphQl, DataFetcherExceptionHandler exceptions) {
        // One alone, and not in a chain, which costs each field as much as its value does.
        graphQl.instrumentation(new RequestChecks(api.limits()))
                .queryExecutionStrategy(new KnownValuesFirst(exceptions))
                .preparsedDocumentProvider(new ParsedQueries());
    }

    private ExecutionGraphQlService service() {
        DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
        service.addDataLoaderRegistrar(loaders);
        return service;
    }

    private Resource[] schema() {
        String pattern = "classpath*:graphql/" + api.schema() + "/*.graphqls";
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (files.length == 0) {
                throw new IllegalStateException("No schema at " + pattern);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The schema at " + pattern + " cannot be read", e);
        }
    }
}
