package org.moothall.content.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity was shown.
 *
 * @param url an http or https address, where the channel has one for it
 */
public record Placement(
        String channel, @Nullable String url, @Nullable LocalDate at) {

    public Placement {
        channel = channel.strip();
        url = url == null || url.isBlank() ? null : url.strip();
    }
}
