package org.moothall.content.delivery.search;

import org.moothall.content.delivery.content.Content;

/** A completion for a search box, and what it leads to. */
record Completion(String text, Content content) {}
