package org.moothall.content.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.content.graphql.http.GraphQlEndpoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Serves every {@link GraphQlApi} that there is, the editorial one among them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class GraphQlServing {

    private static final String CONTENT = "org.moothall.content.";
    private static final String DELIVERY = CONTENT + "delivery.";

    /** Every annotated controller outside delivery, and every bean that configures wiring or registers loaders. */
    @Bean
    GraphQlApi editorialApi(
            ApiSettings settings,
            ObjectProvider<RuntimeWiringConfigurer> wiring,
            ObjectProvider<LoaderRegistration> loaders) {
        return new GraphQlApi(
                "editorial",
                "/editorial/graphql",
                false,
                settings.editorial().limits(),
                type -> isIn(type, CONTENT) && !isIn(type, DELIVERY),
                wiring.orderedStream().toList(),
                registry -> loaders.orderedStream().forEach(each -> each.register(registry)),
                List.of());
    }

    @Bean
    ServedApis servedApis(List<GraphQlApi> apis, ApplicationContext context, ExceptionErrors errors) {
        return new ServedApis(
                apis.stream().map(api -> new ServedApi(api, context, errors)).toList());
    }

    @Bean
    SimpleUrlHandlerMapping graphQlMapping(ServedApis served, JsonMapper json) {
        Map<String, HttpRequestHandler> endpoints = new LinkedHashMap<>();
        for (ServedApi api : served.all()) {
            endpoints.put(api.api().path(), new GraphQlEndpoint(api, json));
        }
        return new SimpleUrlHandlerMapping(endpoints, -2);
    }

    private static boolean isIn(Class<?> type, String packagePrefix) {
        return (type.getPackageName() + ".").startsWith(packagePrefix);
    }
}
