/** Why search ranks what it finds as it does, in words for editors. */
@NullMarked
package org.moothall.content.ranking;

import org.jspecify.annotations.NullMarked;
