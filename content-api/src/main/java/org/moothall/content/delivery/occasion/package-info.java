/**
 * Events and opportunities as readers look for them: by when they take place, not by when they were published. Read from
 * the published documents' own dates, which the database keeps in columns of their own.
 */
@NullMarked
package org.moothall.content.delivery.occasion;

import org.jspecify.annotations.NullMarked;
