package org.moothall.content.delivery;

import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** What a capability adds to the delivery API beyond annotated controllers. */
public interface DeliveryWiring {

    /** Type resolvers and default data fetchers; none unless overridden. */
    default void wire(RuntimeWiring.Builder wiring) {}

    /** Data loaders beyond those of batch mappings; none unless overridden. */
    default void register(BatchLoaderRegistry loaders) {}
}
