package org.moothall.website.statement;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Says at the start which statements have gaps, because the council has not set what only it knows. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "moothall.website.enabled", matchIfMissing = true)
class WarnOfGaps {

    private static final Logger LOG = LoggerFactory.getLogger(WarnOfGaps.class);

    private final AboutSettings about;

    WarnOfGaps(AboutSettings about) {
        this.about = about;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        List<String> missing = about.missing();
        if (!missing.isEmpty()) {
            LOG.warn(
                    "The statements of the reader sites have gaps; config/application.yaml says what to set. Not set: {}",
                    String.join("; ", missing));
        }
    }
}
