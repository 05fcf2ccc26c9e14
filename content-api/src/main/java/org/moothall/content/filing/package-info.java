/**
 * Keeping wards and topics. What the council changes here is seen by readers at once, so each change is an entry of the
 * publication log: that is why these use cases do not live with {@link org.moothall.content.taxonomy}, on which
 * publication builds.
 */
@NullMarked
package org.moothall.content.filing;

import org.jspecify.annotations.NullMarked;
