/**
 * Feeds of what is published: Atom, RSS and JSON Feed, of everything, a tier, a theme or a ward. Only of sites that are for
 * everybody, since a feed reader signs in nowhere.
 */
@NullMarked
package org.moothall.website.feed;

import org.jspecify.annotations.NullMarked;
