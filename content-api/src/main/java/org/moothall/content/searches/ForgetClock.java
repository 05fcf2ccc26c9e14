package org.moothall.content.searches;

import java.time.Duration;
import org.moothall.content.schedule.ScheduleSettings;
import org.moothall.media.repeat.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has old counts of searches forgotten, hour after hour, in processes that have the role scheduler. */
@Component
class ForgetClock extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetClock.class);

    private final ForgetSearches forget;

    ForgetClock(ForgetSearches forget, ScheduleSettings schedule) {
        super("forget searches", schedule.enabled(), Duration.ofHours(1));
        this.forget = forget;
    }

    @Override
    protected void round() {
        int many = forget.forget();
        if (many > 0) {
            LOG.info("Removed {} rows of the search record, or their words", many);
        }
    }
}
