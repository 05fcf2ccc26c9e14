/**
 * The one program. It puts content, media, search and the editorial UI together and decides, by the roles that it is
 * given, which of them this process runs.
 */
@NullMarked
package org.moothall.platform;

import org.jspecify.annotations.NullMarked;
