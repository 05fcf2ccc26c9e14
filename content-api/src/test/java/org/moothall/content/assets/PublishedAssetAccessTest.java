package org.moothall.content.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.audience.Audience.COUNCILLOR;
import static org.moothall.content.audience.Audience.STAFF;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Document;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Pictures;
import org.moothall.media.delivery.Access;
import org.moothall.media.delivery.AssetAccess;
import org.springframework.beans.factory.annotation.Autowired;

class PublishedAssetAccessTest extends ContentTest {

    private static final Caller VISITOR = Caller.anonymous();
    private static final Caller STAFF_READER = reader(STAFF);
    private static final Caller COUNCILLOR_READER = reader(COUNCILLOR);

    @Autowired
    private AssetAccess access;

    @Autowired
    private Callers callers;

    @Autowired
    private Pictures pictures;

    private UUID image;

    private static Caller reader(Audience audience) {
        return new Caller(UUID.randomUUID(), "reader", Role.READER, audience, Set.of(Scope.READ), null);
    }

    @BeforeEach
    void anImageIsUploaded() {
        image = pictures.described("town-hall.jpg");
    }

    private Access of(Caller caller) {
        return callers.as(caller, () -> access.decide(image, null));
    }

    @Test
    void onlyEditorsSeeWhatNothingShows() {
        assertThat(of(VISITOR)).isEqualTo(Access.HIDDEN);
        assertThat(of(STAFF_READER)).isEqualTo(Access.HIDDEN);
        assertThat(of(AUTHOR)).isEqualTo(Access.CALLER_ONLY);
        assertThat(of(EDITOR)).isEqualTo(Access.CALLER_ONLY);
    }

    @Test
    void onlyEditorsSeeWhatADraftShows() {
        desk.draft(story("Ask Ashbrow").leadImage(image));

        assertThat(of(VISITOR)).isEqualTo(Access.HIDDEN);
        assertThat(of(COUNCILLOR_READER)).isEqualTo(Access.HIDDEN);
        assertThat(of(AUTHOR)).isEqualTo(Access.CALLER_ONLY);
    }

    @Test
    void itsAudienceSeesWhatALiveDocumentShows() {
        desk.live(story("Staff notice").openTo(STAFF).leadImage(image));

        assertThat(of(STAFF_READER)).isEqualTo(Access.CALLER_ONLY);
        assertThat(of(COUNCILLOR_READER)).isEqualTo(Access.HIDDEN);
        assertThat(of(VISITOR)).isEqualTo(Access.HIDDEN);
    }

    @Test
    void everybodySeesWhatAPublicDocumentShows() {
        desk.live(story("Staff notice").openTo(STAFF).leadImage(image));
        desk.live(story("News").body("![](asset:" + image + ")"));

        assertThat(of(VISITOR)).isEqualTo(Access.EVERYONE);
        assertThat(of(COUNCILLOR_READER)).isEqualTo(Access.EVERYONE);
    }

    @Test
    void nobodySeesItBeforeTheDocumentOpens() {
        Opening tomorrow = new Opening(Audience.PUBLIC, clock.instant().plusSeconds(86_400));
        desk.live(story("Tomorrow").openings(tomorrow).leadImage(image));

        assertThat(of(VISITOR)).isEqualTo(Access.HIDDEN);
        assertThat(of(COUNCILLOR_READER)).isEqualTo(Access.HIDDEN);
    }

    @Test
    void nobodySeesItOnceTheDocumentIsWithdrawn() {
        Document live = desk.live(story("News").leadImage(image));
        desk.withdraw(live, "Wrong picture.", null);

        assertThat(of(VISITOR)).isEqualTo(Access.HIDDEN);
    }

    @Test
    void nobodySeesItOnceAnEditionWithoutItIsLive() {
        desk.publish(desk.save(desk.live(story("News").leadImage(image)), story("News")));

        assertThat(of(VISITOR)).isEqualTo(Access.HIDDEN);
    }
}
