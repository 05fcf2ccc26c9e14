package org.moothall.content.graphql;

import java.util.List;

/** The GraphQL APIs that this process serves. */
public record ServedApis(List<ServedApi> all) {

    public ServedApis {
        all = List.copyOf(all);
    }

    /** The API of that name. */
    public ServedApi named(String name) {
        return all.stream()
                .filter(served -> served.api().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No GraphQL API is named " + name));
    }
}
