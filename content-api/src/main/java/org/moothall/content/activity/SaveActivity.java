package org.moothall.content.activity;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Slug;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an entry to the plan and record of activities, or replaces one; readers see it at once. */
@Component
public class SaveActivity {

    private final Activities activities;
    private final PublishedActivities published;
    private final ActivityRules rules;
    private final AuditLog audit;
    private final Clock clock;

    SaveActivity(
            Activities activities, PublishedActivities published, ActivityRules rules, AuditLog audit, Clock clock) {
        this.audit = audit;
        this.activities = activities;
        this.published = published;
        this.rules = rules;
        this.clock = clock;
    }

    /** The activity as it is now. Refused when it has changed since, or when its content may not be stored. */
    @Transactional
    public Activity save(Caller caller, ActivityOrder order) {
        caller.require(Permission.PUBLISH);
        rules.check(order.content());
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        Activity activity;
        if (order.id() == null) {
            activity = added(order);
            activities.add(activity, deed);
            audit.changed(caller.username(), activity.audited(), null, activity.content());
        } else {
            Activity stored = stored(order.id(), order);
            activity = stored.with(order.content(), requireNonNullElse(order.position(), stored.position()));
            activities.replace(activity, deed);
            audit.changed(caller.username(), activity.audited(), stored.content(), activity.content());
        }
        published.put(activity, deed);
        return activity;
    }

    private Activity added(ActivityOrder order) {
        int position = requireNonNullElseGet(order.position(), activities::nextPosition);
        String slug = slug(order.slug(), order.content().title());
        return new Activity(UuidCreator.getTimeOrderedEpoch(), slug, 1, order.content(), position);
    }

    private Activity stored(UUID id, ActivityOrder order) {
        Activity stored = activities.findLocked(id).orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
        int given = requireNonNullElse(order.version(), 0);
        if (given != stored.version()) {
            throw new Refused(Refusal.stale(given, stored.version()));
        }
        return stored;
    }

    private String slug(@Nullable String wanted, String title) {
        if (wanted != null) {
            String slug = new Slug(wanted.strip()).value();
            if (activities.existsBySlug(slug)) {
                throw new Refused(
                        RefusalCode.SLUG_TAKEN,
                        "slug",
                        "“" + slug + "” is another activity's.",
                        "Choose another slug.");
            }
            return slug;
        }
        String plain = Slug.from(title).value();
        String free = plain;
        for (int number = 2; activities.existsBySlug(free); number++) {
            free = plain + "-" + number;
        }
        return free;
    }
}
