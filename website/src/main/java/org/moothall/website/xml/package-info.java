/**
 * Writes well-formed XML, whatever the words in it are.
 */
@NullMarked
package org.moothall.website.xml;

import org.jspecify.annotations.NullMarked;
