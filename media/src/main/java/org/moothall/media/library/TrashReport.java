package org.moothall.media.library;

import java.util.List;
import java.util.UUID;
import org.moothall.media.refusal.Refusal;

/** What came of putting assets in the trash, or of taking them out. */
public record TrashReport(List<UUID> done, List<NotDone> refused) {

    /** An asset that stays where it is, and why. */
    public record NotDone(UUID id, Refusal refusal) {}
}
