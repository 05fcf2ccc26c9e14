/**
 * Images as readers get them: alternative text, credit, and addresses of renditions. Pure arithmetic; asks no database.
 */
@NullMarked
package org.moothall.content.delivery.image;

import org.jspecify.annotations.NullMarked;
