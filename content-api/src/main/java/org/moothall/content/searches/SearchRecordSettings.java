package org.moothall.content.searches;

import java.time.Duration;
import org.moothall.media.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search record, as {@code moothall.search-record} sets it.
 *
 * @param enabled whether anything is recorded
 * @param keptFor how long counts are kept
 * @param rareKeptFor how long the words of what only a few searched for are kept
 * @param shownFrom from how many searches on editors are shown the words
 * @param suggestedFrom from how many searches on, over three days at least, other readers are suggested the words
 */
@ConfigurationProperties("moothall.search-record")
public record SearchRecordSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("400d") Duration keptFor,
        @DefaultValue("30d") Duration rareKeptFor,
        @DefaultValue("3") int shownFrom,
        @DefaultValue("10") int suggestedFrom) {

    public SearchRecordSettings {
        var check = new SettingsCheck("moothall.search-record");
        check.atLeast("1d", "kept-for", keptFor);
        check.atLeast("1d", "rare-kept-for", rareKeptFor);
        check.between(1, 1000, "shown-from", shownFrom);
        check.between(3, 100_000, "suggested-from", suggestedFrom);
    }
}
