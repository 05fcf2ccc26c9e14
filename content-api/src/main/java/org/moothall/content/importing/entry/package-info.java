/**
 * What the files of an import say: documents, wards, topics and activities. Slugs are turned into identities here, and
 * what refers to nothing is noted at its line; nothing is stored yet.
 */
@NullMarked
package org.moothall.content.importing.entry;

import org.jspecify.annotations.NullMarked;
