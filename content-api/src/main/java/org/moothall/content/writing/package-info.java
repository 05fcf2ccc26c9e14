/**
 * Help while writing: what the checks say of content that is not saved yet.
 */
@NullMarked
package org.moothall.content.writing;

import org.jspecify.annotations.NullMarked;
