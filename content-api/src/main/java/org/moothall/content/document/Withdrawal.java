package org.moothall.content.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a document was taken off every channel.
 *
 * @param reason for readers
 * @param redirect a slug or an http(s) address to go to instead; null for none
 */
public record Withdrawal(String reason, @Nullable String redirect, Instant at, String by) {}
