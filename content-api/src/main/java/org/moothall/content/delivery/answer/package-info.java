/**
 * Has whole answers kept for as long as the publication log's number stays: watches the number, says for whom an answer is,
 * and holds the settings.
 */
@NullMarked
package org.moothall.content.delivery.answer;

import org.jspecify.annotations.NullMarked;
