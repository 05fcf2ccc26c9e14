/**
 * The content API: editing, publishing and delivery. Each package below is one capability; delivery reaches only what
 * is published.
 */
@NullMarked
package org.moothall.content;

import org.jspecify.annotations.NullMarked;
