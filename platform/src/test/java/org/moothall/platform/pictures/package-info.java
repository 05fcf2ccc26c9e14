/**
 * The pictures in the documentation, taken by {@code script/pictures} from a running program. What is
 * pictured stands as data in {@link org.moothall.platform.pictures.Screens} and {@link org.moothall.platform.pictures.SitePages}. Not part of the tests.
 */
@NullMarked
package org.moothall.platform.pictures;

import org.jspecify.annotations.NullMarked;
