package org.moothall.content.graphql.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.content.graphql.ServedApi;
import org.moothall.content.graphql.ServedApis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts every served GraphQL API at its path. */
@Configuration(proxyBeanMethods = false)
class GraphQlPaths {

    /** Before Spring's own mappings, which would take a path that they know a controller or a file for. */
    private static final int FIRST = -2;

    @Bean
    SimpleUrlHandlerMapping graphQlMapping(ServedApis served, JsonMapper json) {
        Map<String, HttpRequestHandler> endpoints = new LinkedHashMap<>();
        for (ServedApi api : served.all()) {
            endpoints.put(api.api().path(), new GraphQlEndpoint(api, json));
        }
        return new SimpleUrlHandlerMapping(endpoints, FIRST);
    }
}
