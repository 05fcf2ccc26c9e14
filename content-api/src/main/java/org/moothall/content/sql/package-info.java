/** Statements as the database takes them most cheaply. */
@NullMarked
package org.moothall.content.sql;

import org.jspecify.annotations.NullMarked;
