package org.moothall.content.presence;

import java.time.Instant;
import java.util.List;

/**
 * Who has a document open besides the one who asks, and how the document stands.
 *
 * @param elsewhere whether the one who asks has it open in another window too
 */
public record Presence(
        List<PresentPerson> others, boolean elsewhere, int version, Instant changedAt, String changedBy) {}
