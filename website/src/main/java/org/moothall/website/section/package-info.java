/**
 * Sections that gather documents: stories, help by task, Scrutiny, themes, topics and campaign bursts.
 */
@NullMarked
package org.moothall.website.section;

import org.jspecify.annotations.NullMarked;
