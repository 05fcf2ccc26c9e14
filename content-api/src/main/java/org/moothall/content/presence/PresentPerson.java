package org.moothall.content.presence;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has a document open.
 *
 * @param id the account
 * @param writing whether anything was changed lately, in any of the person's windows
 * @param since the first of them was opened
 */
public record PresentPerson(UUID id, String name, boolean writing, Instant since) {}
