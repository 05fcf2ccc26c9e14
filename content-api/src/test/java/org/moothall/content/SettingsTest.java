package org.moothall.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.content.access.AccessSettings;
import org.moothall.content.links.LinkSettings;
import org.moothall.content.schedule.ScheduleSettings;
import org.moothall.content.searches.SearchRecordSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SettingsTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({
        AccessSettings.class,
        LinkSettings.class,
        ScheduleSettings.class,
        SearchRecordSettings.class
    })
    static class OnlySettings {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "moothall.access.token-max-life;0s;such as 366d",
                "moothall.access.sign-in.window;0s;such as 15m",
                "moothall.access.sign-in.attempts;0;from 1",
                "moothall.access.sign-in.attempts-per-address;0;from 1",
                "moothall.links.interval;99ms;at least 100ms",
                "moothall.links.per-round;1001;from 1 to 1000",
                "moothall.links.spacing;-1ms;at least 0ms",
                "moothall.links.timeout;99ms;at least 100ms",
                "moothall.links.recheck-after;59s;at least 1m",
                "moothall.links.retry-after;0ms;at least 1ms",
                "moothall.schedule.interval;99ms;at least 100ms",
                "moothall.schedule.attempts;51;from 1 to 50",
                "moothall.schedule.retry-after;9ms;at least 10ms",
                "moothall.search-record.kept-for;23h;at least 1d",
                "moothall.search-record.rare-kept-for;23h;at least 1d",
                "moothall.search-record.shown-from;0;from 1 to 1000",
                "moothall.search-record.suggested-from;2;from 3 to 100000"
            })
    void aStartIsRefusedWithTheKeyTheValueAndTheRemedy(String key, String value, String remedy) {
        new ApplicationContextRunner()
                .withUserConfiguration(OnlySettings.class)
                .withPropertyValues(key + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("%s is '", key)
                        .hasMessageContaining(remedy));
    }
}
