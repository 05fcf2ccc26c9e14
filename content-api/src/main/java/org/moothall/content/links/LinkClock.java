package org.moothall.content.links;

import org.moothall.content.schedule.ScheduleSettings;
import org.moothall.media.repeat.RepeatedWork;
import org.springframework.stereotype.Component;

/** Lets links be checked round after round, in processes that have the role scheduler, when checking is on. */
@Component
class LinkClock extends RepeatedWork {

    private final CheckLinks check;

    LinkClock(CheckLinks check, LinkSettings settings, ScheduleSettings schedule) {
        super("links", settings.enabled() && schedule.enabled(), settings.interval());
        this.check = check;
    }

    @Override
    protected void round() {
        check.round();
    }

    /** Other councils' servers may take their time; nobody waits for them. */
    @Override
    protected boolean isCutShort() {
        return true;
    }
}
