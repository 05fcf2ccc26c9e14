package org.moothall.content.delivery;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/** What a capability adds to the delivery API beyond annotated controllers. */
public interface DeliveryWiring extends org.springframework.graphql.execution.RuntimeWiringConfigurer {

    /** Registers data loaders; none unless overridden. */
    default void register(BatchLoaderRegistry loaders) {}
}
