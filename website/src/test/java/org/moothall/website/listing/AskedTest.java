package org.moothall.website.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.ContentType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AskedTest {

    @Test
    void takesUpOnlyWhatThePageKnowsAndLeavesOutBlanksAndRepetitions() {
        Asked asked = asked("type", "video", "type", "video", "type", " ", "other", "x");
        assertThat(asked.address()).isEqualTo("/stories?type=video");
    }

    @Test
    void aChangedFilterBeginsAtTheListsBeginning() {
        Asked asked = asked("type", "video", "after", "abc");
        assertThat(asked.with("theme", "places").address()).isEqualTo("/stories?type=video&theme=places");
        assertThat(asked.with("type", null).address()).isEqualTo("/stories");
        assertThat(asked.fromTheStart().address()).isEqualTo("/stories?type=video");
    }

    @Test
    void aValueIsAddedAndTakenAwayAgain() {
        Asked asked = asked("theme", "places");
        Asked more = asked.toggled("theme", "people");
        assertThat(more.all("theme")).containsExactly("places", "people");
        assertThat(more.toggled("theme", "people").address()).isEqualTo(asked.address());
    }

    @Test
    void valuesAreEncodedSoThatNothingBreaksOutOfTheAddress() {
        assertThat(asked("theme", "a&b=\"<c>\"").address()).isEqualTo("/stories?theme=a%26b%3D%22%3Cc%3E%22");
    }

    @Test
    void constantsAreReadAsAddressesHaveThemAndOthersAreLeftOut() {
        assertThat(asked("type", "live-coverage", "type", "LIVE_COVERAGE", "type", "nonsense")
                        .constants("type", ContentType.class))
                .containsExactly(ContentType.LIVE_COVERAGE);
    }

    @Test
    void aFloodOfValuesIsCutOff() {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int i = 0; i < 1000; i++) {
            sent.add("theme", "t" + i);
        }
        sent.add("type", "x".repeat(5000));
        Asked asked = Asked.of("/stories", sent, "theme", "type");
        assertThat(asked.all("theme")).hasSize(20);
        assertThat(asked.all("type")).isEmpty();
    }

    @Test
    void knowsWhetherAPlaceOrAFilterIsAskedFor() {
        assertThat(asked("after", "x").isWithin()).isTrue();
        assertThat(asked("after", "x").isNarrowed()).isFalse();
        assertThat(asked("type", "x").isNarrowed()).isTrue();
    }

    private static Asked asked(String... parameters) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            sent.add(parameters[i], parameters[i + 1]);
        }
        return Asked.of("/stories", sent, List.of("type", "theme", "after").toArray(String[]::new));
    }
}
