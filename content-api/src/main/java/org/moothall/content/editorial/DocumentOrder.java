package org.moothall.content.editorial;

/** In which order a list of documents comes. */
enum DocumentOrder {
    RECENTLY_CHANGED,
    TITLE
}
