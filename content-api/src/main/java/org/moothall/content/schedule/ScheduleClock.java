package org.moothall.content.schedule;

import org.moothall.media.repeat.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the scheduler look for what is due, again and again, while this process has the role. */
@Component
class ScheduleClock extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleClock.class);

    private final Scheduler scheduler;

    ScheduleClock(Scheduler scheduler, ScheduleSettings settings) {
        super("schedule", settings.enabled(), settings.interval());
        this.scheduler = scheduler;
    }

    @Override
    protected void round() {
        int done = scheduler.performDue();
        if (done > 0) {
            LOG.info("Did {} scheduled actions", done);
        }
    }
}
