package org.moothall.content.access.record;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what concerns access: in the caller's transaction, or in one of its own when there is none. */
@Component
public class AccessRecord {

    private static final Logger LOG = LoggerFactory.getLogger(AccessRecord.class);

    private final AccessEvents events;
    private final Clock clock;

    AccessRecord(AccessEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Adds one event. */
    @Transactional
    public void add(AccessEventKind kind, String actor, Subject subject) {
        events.save(new AccessEvent(clock.instant(), kind, actor, subject));
        LOG.atInfo()
                .addKeyValue("kind", kind)
                .addKeyValue("actor", actor)
                .addKeyValue("about", subject.username())
                .addKeyValue("address", subject.address())
                .log("{}: {}", kind, subject.detail());
    }
}
