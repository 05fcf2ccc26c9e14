/**
 * What readers call the same thing: the rules of the settings' file, and those that editors keep in the database. Both
 * together make the index's synonyms.
 */
@NullMarked
package org.moothall.search.synonyms;

import org.jspecify.annotations.NullMarked;
