package org.moothall.content.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Callers;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Pictures;
import org.moothall.content.testing.Refusals;
import org.moothall.content.time.Moments;
import org.moothall.media.asset.AssetChange;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.rights.Licence;
import org.moothall.media.rights.Rights;
import org.moothall.media.rights.ShownPerson;
import org.springframework.beans.factory.annotation.Autowired;

class RightsCheckTest extends ContentTest {

    @Autowired
    private PublishingChecks checks;

    @Autowired
    private Pictures pictures;

    @Autowired
    private ChangeAsset change;

    @Autowired
    private Callers callers;

    private UUID image;
    private LocalDate today;

    @BeforeEach
    void anImageIsUploaded() {
        image = pictures.described("library.jpg");
        today = LocalDate.ofInstant(clock.instant(), Moments.LONDON);
    }

    private void ends(Optional<Rights> rights, ShownPerson... people) {
        var words = new AssetChange.Words(Optional.empty(), Optional.empty(), Optional.empty());
        var focus = new AssetChange.Focus(Optional.empty(), Optional.empty());
        callers.as(
                EDITOR,
                () -> change.change(image, new AssetChange(0, words, focus, rights, Optional.of(List.of(people)))));
    }

    private List<String> found() {
        var contents = story("Ask Ashbrow").leadImage(image).body("![](asset:" + image + ")");
        return checks.of(desk.draft(contents)).stream()
                .map(finding -> finding.severity() + " " + finding.check() + " " + finding.field())
                .toList();
    }

    @Test
    void nothingIsFoundWhileAllIsGoodForLongerThanThirtyDays() {
        ends(Optional.of(new Rights(Licence.LICENSED_STOCK, null, today.plusDays(31))), new ShownPerson("Amir", null));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatEndsSoonIsAWarningOnceForEachImage() {
        ends(Optional.empty(), new ShownPerson("Amir", today), new ShownPerson("Bea", today.plusDays(30)));
        assertThat(found()).containsExactly("WARNING RIGHTS leadImage", "WARNING RIGHTS leadImage");
    }

    @Test
    void whatHasEndedRefusesPublication() {
        ends(Optional.of(new Rights(Licence.PERMISSION_GIVEN, null, today.minusDays(1))));
        assertThat(found()).containsExactly("ERROR RIGHTS leadImage");
        assertThat(Refusals.codes(() -> desk.live(story("News").leadImage(image))))
                .containsExactly("CHECKS_FAILED content.leadImage");
    }
}
