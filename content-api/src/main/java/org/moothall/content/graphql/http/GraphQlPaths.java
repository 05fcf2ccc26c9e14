package org.moothall.content.graphql.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.moothall.content.graphql.AllowedQueries;
import org.moothall.content.graphql.ApiSettings;
import org.moothall.content.graphql.ServedApi;
import org.moothall.content.graphql.ServedApis;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts every served GraphQL API at its path. */
@Configuration(proxyBeanMethods = false)
class GraphQlPaths {

    /** Before Spring's own mappings, which would take a path that they know a controller or a file for. */
    private static final int FIRST = -2;

    /** Behind the filter that sends the answers that are kept for everybody, which take no place. */
    private static final int BEHIND_KEPT_ANSWERS = Ordered.HIGHEST_PRECEDENCE + 1;

    @Bean
    GraphQlEndpoints graphQlEndpoints(
            ServedApis served, JsonMapper json, ApiSettings settings, ObjectProvider<AllowedQueries> allowed) {
        Map<String, String> byHash = new HashMap<>();
        Stream.concat(
                        settings.delivery().allowedTexts().stream(),
                        allowed.stream().flatMap(queries -> queries.texts().stream()))
                .forEach(text -> byHash.put(PersistedQueries.hashOf(text), text));
        Map<String, GraphQlEndpoint> endpoints = new LinkedHashMap<>();
        for (ServedApi api : served.all()) {
            PersistedQueries persisted = new PersistedQueries(api.api().limits().persistence(), byHash);
            endpoints.put(api.api().path(), new GraphQlEndpoint(api, json, persisted));
        }
        return new GraphQlEndpoints(endpoints);
    }

    @Bean
    SimpleUrlHandlerMapping graphQlMapping(GraphQlEndpoints endpoints) {
        return new SimpleUrlHandlerMapping(endpoints.byPath(), FIRST);
    }

    /** Filters are made before what they need here, which is looked up when somebody asks. */
    @Bean
    RefuseUnread refuseUnread(ObjectProvider<GraphQlEndpoints> endpoints) {
        return new RefuseUnread(SingletonSupplier.of(endpoints::getObject));
    }

    @Bean
    FilterRegistrationBean<RefuseUnread> refuseUnreadFirst(RefuseUnread filter) {
        FilterRegistrationBean<RefuseUnread> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(BEHIND_KEPT_ANSWERS);
        return registration;
    }
}
