package org.moothall.content.publication;

/** What an entry of the publication log tells. */
public enum EntryKind {
    PUBLISHED,
    /** An audience may read it from now on. */
    OPENED,
    /** It has a new slug. */
    MOVED,
    /** An image that it shows looks or reads otherwise. */
    IMAGES_CHANGED,
    WITHDRAWN,
    TAXONOMY_CHANGED,
    ACTIVITY_CHANGED
}
