package org.moothall.content.delivery;

import java.util.ArrayList;
import java.util.List;
import org.moothall.content.graphql.ApiSettings;
import org.moothall.content.graphql.GraphQlApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Has the delivery API served. */
@Configuration(proxyBeanMethods = false)
public class DeliveryApi {

    private static final String SCHEMA = "delivery";

    @Bean
    GraphQlApi deliveryGraphQl(ApiSettings settings, List<DeliveryWiring> wiring, ForAudience audience) {
        List<WebGraphQlInterceptor> interceptors = new ArrayList<>(List.of(audience));
        wiring.forEach(each -> interceptors.addAll(each.interceptors()));
        return api(SCHEMA, "/graphql", true, settings, wiring, interceptors);
    }

    /** The same API under another name at another path, by POST only, for whom an interceptor of its own says. */
    public static GraphQlApi like(
            String name,
            String path,
            ApiSettings settings,
            List<DeliveryWiring> wiring,
            WebGraphQlInterceptor forWhom) {
        return api(name, path, false, settings, wiring, List.of(forWhom));
    }

    private static GraphQlApi api(
            String name,
            String path,
            boolean readableByGet,
            ApiSettings settings,
            List<DeliveryWiring> wiring,
            List<WebGraphQlInterceptor> interceptors) {
        return new GraphQlApi(
                name,
                SCHEMA,
                path,
                readableByGet,
                settings.delivery().limits(ForAudience::in),
                type -> (type.getPackageName() + ".").startsWith("org.moothall.content.delivery."),
                List.of(builder -> wiring.forEach(each -> each.wire(builder))),
                loaders -> wiring.forEach(each -> each.register(loaders)),
                interceptors);
    }
}
