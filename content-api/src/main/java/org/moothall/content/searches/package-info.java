/**
 * What readers searched for and what they opened of it, counted by day and audience, without anything that says who searched.
 * What only a few searched for may say who they are: it is shown to nobody, and its words are forgotten early.
 */
@NullMarked
package org.moothall.content.searches;

import org.jspecify.annotations.NullMarked;
