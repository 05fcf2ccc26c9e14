package org.moothall.search.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.search.trial.TrialSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class IndexSettingsTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({IndexSettings.class, TrialSettings.class})
    static class OnlySettings {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "moothall.search.alias;Documents;lower-case letters",
                "moothall.search.alias;-documents;start with a letter or digit",
                "moothall.search.replicas;11;from 0 to 10",
                "moothall.search.replicas;-1;from 0 to 10",
                "moothall.search.refresh-interval;0s;a positive duration",
                "moothall.search.trial.largest;-1;from 0"
            })
    void aStartIsRefusedWithTheKeyAndTheRemedy(String key, String value, String remedy) {
        new ApplicationContextRunner()
                .withUserConfiguration(OnlySettings.class)
                .withPropertyValues(key + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining(key)
                        .hasMessageContaining(remedy));
    }
}
