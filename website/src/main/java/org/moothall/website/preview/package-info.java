/**
 * Pages of previews: the same pages as readers have, below an address that holds a secret, for whoever has it.
 */
@NullMarked
package org.moothall.website.preview;

import org.jspecify.annotations.NullMarked;
