package org.moothall.content.views;

import java.util.UUID;

/**
 * A view of the list that somebody has named.
 *
 * @param query what stands behind the question mark of the list's address
 * @param shared whether everybody who writes sees it
 * @param mine whether the caller made it
 * @param owner the display name of whoever made it
 */
public record SavedView(UUID id, String name, String query, boolean shared, boolean mine, String owner, int version) {}
