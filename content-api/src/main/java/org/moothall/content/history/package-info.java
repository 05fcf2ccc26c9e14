/**
 * Who did what when: one event for each thing that happens to a document.
 */
@NullMarked
package org.moothall.content.history;

import org.jspecify.annotations.NullMarked;
