package org.moothall.content.delivery;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** What a capability adds to the delivery API beyond annotated controllers. */
public interface DeliveryWiring {

    /** Type resolvers and default data fetchers; none unless overridden. */
    default void wire(RuntimeWiring.Builder wiring) {}

    /** Data loaders beyond those of batch mappings; none unless overridden. */
    default void register(BatchLoaderRegistry loaders) {}

    /** What stands around readers' requests once their audience is known, and not around previews; nothing unless overridden. */
    default List<WebGraphQlInterceptor> interceptors() {
        return List.of();
    }
}
