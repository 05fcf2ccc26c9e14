package org.moothall.media.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SweepSettingsTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SweepSettings.class)
    static class OnlySettings {}

    @ParameterizedTest
    @CsvSource({"interval,999ms,1s", "keep,59m,1h"})
    void aStartIsRefusedWithTheKeyAndTheLeastTime(String key, String value, String least) {
        new ApplicationContextRunner()
                .withUserConfiguration(OnlySettings.class)
                .withPropertyValues("moothall.media.sweep." + key + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("moothall.media.sweep." + key)
                        .hasMessageContaining("at least " + least));
    }
}
