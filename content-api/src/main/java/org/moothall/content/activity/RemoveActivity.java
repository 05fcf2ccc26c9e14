package org.moothall.content.activity;

import java.time.Clock;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.document.Deed;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry out of the plan and record of activities. */
@Component
public class RemoveActivity {

    private final Activities activities;
    private final PublishedActivities published;
    private final AuditLog audit;
    private final Clock clock;

    RemoveActivity(Activities activities, PublishedActivities published, AuditLog audit, Clock clock) {
        this.audit = audit;
        this.activities = activities;
        this.published = published;
        this.clock = clock;
    }

    /** The activity that was removed. Refused when there is none, or when it has changed since. */
    @Transactional
    public Activity remove(Caller caller, UUID id, int version) {
        caller.require(Permission.PUBLISH);
        Activity stored = activities.findLocked(id).orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
        if (stored.version() != version) {
            throw new Refused(Refusal.stale(version, stored.version()));
        }
        activities.remove(id);
        audit.changed(caller.username(), stored.audited(), stored.content(), null);
        published.remove(id, new Deed(caller.username(), Moments.now(clock)));
        return stored;
    }
}
