/**
 * The topics that there is something to read about, with how much, for whoever asks.
 */
@NullMarked
package org.moothall.content.delivery.topic;

import org.jspecify.annotations.NullMarked;
