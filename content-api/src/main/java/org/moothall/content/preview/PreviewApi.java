package org.moothall.content.preview;

import java.util.List;
import org.moothall.content.delivery.DeliveryApi;
import org.moothall.content.delivery.DeliveryWiring;
import org.moothall.content.graphql.ApiSettings;
import org.moothall.content.graphql.GraphQlApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the delivery API served once more, for previews. */
@Configuration(proxyBeanMethods = false)
class PreviewApi {

    @Bean
    GraphQlApi previewGraphQl(ApiSettings settings, List<DeliveryWiring> wiring, ForPreview preview) {
        return DeliveryApi.like("preview", "/preview/graphql", settings, wiring, preview);
    }
}
