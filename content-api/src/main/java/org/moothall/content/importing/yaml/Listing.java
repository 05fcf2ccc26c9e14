package org.moothall.content.importing.yaml;

import java.util.List;

/** Values in order. */
public record Listing(int line, List<Node> values) implements Node {

    public Listing {
        values = List.copyOf(values);
    }
}
