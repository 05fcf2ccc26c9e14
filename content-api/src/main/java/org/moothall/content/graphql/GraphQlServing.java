package org.moothall.content.graphql;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

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

    private static boolean isIn(Class<?> type, String packagePrefix) {
        return (type.getPackageName() + ".").startsWith(packagePrefix);
    }
}
