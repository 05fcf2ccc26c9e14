/** When the time of a request is over, for whatever works for it: a statement that it sent is not to outlive it. */
@NullMarked
package org.moothall.content.deadline;

import org.jspecify.annotations.NullMarked;
