/**
 * Finds and reads the files of an import. They are what somebody typed or was sent, so nothing is believed of them: not
 * their size, not their encoding, and not that a path stays inside the folder that was given.
 */
@NullMarked
package org.moothall.content.importing.file;

import org.jspecify.annotations.NullMarked;
