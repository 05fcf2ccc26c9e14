package org.moothall.content.graphql;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Registers data loaders of the editorial API beyond those of batch mappings. */
public interface LoaderRegistration {

    /** Called once, before the first request. */
    void register(BatchLoaderRegistry registry);
}
