package org.moothall.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

class MediaSettingsTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MediaSettings.class)
    static class OnlySettings {}

    private final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(OnlySettings.class);

    @Test
    void needsOnlyAFolder() {
        start.withPropertyValues("moothall.media.folder=images").run(context -> {
            MediaSettings settings = context.getBean(MediaSettings.class);
            assertThat(settings.maxUpload()).isEqualTo(DataSize.ofMegabytes(25));
            assertThat(settings.maxPixels()).isEqualTo(50_000_000);
            assertThat(settings.maxSide()).isEqualTo(20_000);
            assertThat(settings.ladder()).startsWith(80, 160).endsWith(3840);
        });
    }

    @Test
    void doesNotStartWithoutAFolder() {
        start.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("moothall.media.folder")
                .hasMessageContaining("/var/lib/moothall/media"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "max-upload;0B",
                "max-pixels;0",
                "max-side;-1",
                "ladder;100,50",
                "ladder;0,50",
                "quality;101",
                "concurrent-decodes;0",
                "decode-wait;-1s",
                "public-address;https://media.example.gov.uk/"
            })
    void namesTheKeyThatIsWrong(String key, String value) {
        start.withPropertyValues("moothall.media.folder=images", "moothall.media.%s=%s".formatted(key, value))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("moothall.media." + key));
    }

    @Test
    void takesALadderOfItsOwn() {
        start.withPropertyValues("moothall.media.folder=images", "moothall.media.ladder=100,200")
                .run(context -> assertThat(context.getBean(MediaSettings.class).ladder())
                        .isEqualTo(List.of(100, 200)));
    }
}
