/**
 * The checks of what is written: plain English, and what people with disabilities need. Each finding names the line and
 * the words, so that an editor is led to the place.
 */
@NullMarked
package org.moothall.content.checks.text;

import org.jspecify.annotations.NullMarked;
