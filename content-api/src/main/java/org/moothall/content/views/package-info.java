/**
 * Views of the editors' list that people have named: their own, and those that they share with everybody who writes.
 */
@NullMarked
package org.moothall.content.views;

import org.jspecify.annotations.NullMarked;
