/** How many requests the program has in hand at a time, whatever they ask for, and where it asks itself. */
@NullMarked
package org.moothall.platform.requests;

import org.jspecify.annotations.NullMarked;
