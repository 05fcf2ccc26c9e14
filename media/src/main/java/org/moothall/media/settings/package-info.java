/** How settings are checked at the start. */
@NullMarked
package org.moothall.media.settings;

import org.jspecify.annotations.NullMarked;
