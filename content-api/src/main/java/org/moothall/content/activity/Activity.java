package org.moothall.content.activity;

import java.util.UUID;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;

/**
 * An entry of the plan or the record.
 *
 * @param slug names it in files; readers do not see it
 * @param version counts up with every change
 * @param position puts activities of one day in order
 */
public record Activity(UUID id, String slug, int version, ActivityContent content, int position) {

    /** The same activity after a change. */
    Activity with(ActivityContent newContent, int newPosition) {
        return new Activity(id, slug, version + 1, newContent, newPosition);
    }

    /** As the audit log names it. */
    Subject audited() {
        return Subject.of(SubjectType.ACTIVITY, id, content.title());
    }

    /** Where it stands in the list. */
    public ActivityPlace place() {
        return new ActivityPlace(content.when().sortDay(), position, id);
    }
}
