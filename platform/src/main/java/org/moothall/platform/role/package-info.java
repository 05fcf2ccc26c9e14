/**
 * What a process does. One program serves every role; a council that needs more of one starts more processes of it.
 */
@NullMarked
package org.moothall.platform.role;

import org.jspecify.annotations.NullMarked;
