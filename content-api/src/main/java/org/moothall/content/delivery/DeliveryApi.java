package org.moothall.content.delivery;

import java.util.List;
import org.moothall.content.graphql.ApiSettings;
import org.moothall.content.graphql.GraphQlApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the delivery API served. */
@Configuration(proxyBeanMethods = false)
class DeliveryApi {

    @Bean
    GraphQlApi deliveryGraphQl(ApiSettings settings, List<DeliveryWiring> wiring, ForAudience audience) {
        return new GraphQlApi(
                "delivery",
                "/graphql",
                true,
                settings.delivery().limits(),
                type -> (type.getPackageName() + ".").startsWith("org.moothall.content.delivery."),
                List.of(builder -> wiring.forEach(each -> each.wire(builder))),
                loaders -> wiring.forEach(each -> each.register(loaders)),
                List.of(audience));
    }
}
