package org.moothall.content.delivery.ward;

import org.moothall.content.delivery.DeliveryWiring;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Fetches all wards that a request names by one statement. */
@Component
class WardLoaders implements DeliveryWiring {

    private final LiveWards wards;

    WardLoaders(LiveWards wards) {
        this.wards = wards;
    }

    @Override
    public void register(BatchLoaderRegistry loaders) {
        loaders.forTypePair(String.class, Ward.class)
                .registerMappedBatchLoader((slugs, environment) -> Mono.fromSupplier(() -> wards.bySlug(slugs)));
    }
}
