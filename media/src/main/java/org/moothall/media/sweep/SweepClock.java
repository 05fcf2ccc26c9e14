package org.moothall.media.sweep;

import org.moothall.media.repeat.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the sweep run again and again while this process has the role. */
@Component
class SweepClock extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(SweepClock.class);

    private final SweepRemoved sweep;

    SweepClock(SweepRemoved sweep, SweepSettings settings) {
        super("sweep", settings.enabled(), settings.interval());
        this.sweep = sweep;
    }

    @Override
    protected void round() {
        int gone = sweep.sweep();
        if (gone > 0) {
            LOG.info("Removed {} assets and former files for good", gone);
        }
    }
}
