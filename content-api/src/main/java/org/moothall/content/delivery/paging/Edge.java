package org.moothall.content.delivery.paging;

/** A thing of a list, and the cursor that names its place. */
public record Edge<N>(N node, String cursor) {}
