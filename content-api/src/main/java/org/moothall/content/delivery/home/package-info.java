/**
 * What a site's front page shows: the current burst, the latest stories, picked help.
 */
@NullMarked
package org.moothall.content.delivery.home;

import org.jspecify.annotations.NullMarked;
