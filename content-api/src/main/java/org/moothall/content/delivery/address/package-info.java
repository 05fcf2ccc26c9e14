/**
 * What became of an address: where content is now, or why it is gone. Told to those who could read it.
 */
@NullMarked
package org.moothall.content.delivery.address;

import org.jspecify.annotations.NullMarked;
