/**
 * Work that a process does again and again by itself, from its start to its end. Says nothing of what the work is: whoever
 * has some extends {@link org.moothall.media.repeat.RepeatedWork}.
 */
@NullMarked
package org.moothall.media.repeat;

import org.jspecify.annotations.NullMarked;
