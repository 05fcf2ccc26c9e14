package org.moothall.content.delivery.search;

import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.content.Content;

/** A completion for a search box, and what it leads to; nothing where it is what others searched for. */
record Completion(String text, @Nullable Content content) {}
