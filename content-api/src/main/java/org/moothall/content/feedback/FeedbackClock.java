package org.moothall.content.feedback;

import java.time.Duration;
import org.moothall.content.schedule.ScheduleSettings;
import org.moothall.media.repeat.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has what is older than a year removed, hour after hour, in processes that have the role scheduler. */
@Component
class FeedbackClock extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackClock.class);

    private final HearReaders hear;

    FeedbackClock(HearReaders hear, ScheduleSettings schedule) {
        super("forget readers' answers", schedule.enabled(), Duration.ofHours(1));
        this.hear = hear;
    }

    @Override
    protected void round() {
        while (hear.forget() > 0) {
            LOG.info("Removed readers' answers of more than a year ago");
        }
    }
}
