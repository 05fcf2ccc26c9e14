/**
 * How much was published when, for whoever asks.
 */
@NullMarked
package org.moothall.content.delivery.archive;

import org.jspecify.annotations.NullMarked;
