package org.moothall.content.taxonomy;

/**
 * The three key ideas of the Kirklees communications approach: people (personal and political), places (presence and
 * pulse), partnership (practical and productive).
 */
public enum Theme {
    PEOPLE,
    PLACES,
    PARTNERSHIP
}
