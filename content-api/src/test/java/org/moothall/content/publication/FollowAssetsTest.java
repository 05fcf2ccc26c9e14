package org.moothall.content.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Document;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Desk;
import org.moothall.content.testing.Pictures;
import org.moothall.content.testing.Refusals;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.AssetChange;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.asset.Deed;
import org.moothall.media.delivery.Access;
import org.moothall.media.delivery.AssetAccess;
import org.moothall.media.library.TrashAssets;
import org.moothall.media.rights.Rights;
import org.springframework.beans.factory.annotation.Autowired;

class FollowAssetsTest extends ContentTest {

    @Autowired
    private Pictures pictures;

    @Autowired
    private ChangeAsset change;

    @Autowired
    private Assets assets;

    @Autowired
    private TrashAssets trash;

    @Autowired
    private AssetAccess access;

    @Autowired
    private Callers callers;

    private UUID image;

    @BeforeEach
    void anImageIsUploaded() {
        image = pictures.described("town-hall.jpg");
    }

    private Asset replace(Caller caller) {
        long version = assets.findById(image).orElseThrow().version();
        return callers.as(
                caller,
                () -> change.replaceFile(
                        image, version, Pictures.file("new.jpg"), new Deed(caller.username(), clock.instant())));
    }

    private void describe(Caller caller, String alt) {
        long version = assets.findById(image).orElseThrow().version();
        var words = AssetChange.ofWords(version, Optional.of(alt), Optional.empty());
        callers.as(caller, () -> change.change(image, words));
    }

    private String hashOf(Document document) {
        return Readers.of(jdbc, document).published().images().get(image).contentHash();
    }

    @Test
    void aReplacedFileReachesEveryLiveDocumentThatShowsIt() {
        Document lead = desk.live(story("News").leadImage(image));
        Document inText = desk.live(story("More").body("Look: ![](asset:" + image + ")"));
        Document other = desk.live(story("Other"));
        PublishedDocument before = Readers.of(jdbc, inText).published();
        String hash = replace(EDITOR).imageSource().contentHash();
        assertThat(hashOf(lead)).isEqualTo(hash);
        assertThat(Readers.of(jdbc, lead).published().leadImage().contentHash()).isEqualTo(hash);
        PublishedDocument after = Readers.of(jdbc, inText).published();
        assertThat(after.body().html())
                .contains(hash)
                .isNotEqualTo(before.body().html());
        assertThat(after.updatedAt()).isEqualTo(before.updatedAt());
        assertThat(after.number()).isGreaterThan(before.number());
        assertThat(Readers.of(jdbc, lead).log()).containsExactly("PUBLISHED", "IMAGES_CHANGED");
        assertThat(Readers.of(jdbc, lead).lastEntry())
                .isEqualTo(Readers.of(jdbc, lead).json());
        assertThat(Readers.of(jdbc, other).log()).containsExactly("PUBLISHED");
        assertThat(desk.stored(lead).version()).isEqualTo(lead.version());
    }

    @Test
    void aBetterAlternativeTextReachesReadersToo() {
        Document live = desk.live(story("News").leadImage(image).body("![](asset:" + image + ")"));
        describe(EDITOR, "The mayor on the steps");
        PublishedDocument seen = Readers.of(jdbc, live).published();
        assertThat(seen.leadImage().alt()).isEqualTo("The mayor on the steps");
        assertThat(seen.body().html()).contains("The mayor on the steps");
    }

    @Test
    void whatReadersDoNotSeeMakesNoEntry() {
        Document live = desk.live(story("News").leadImage(image));
        describe(EDITOR, "Councillors at a table in Ashbrow library");
        long version = assets.findById(image).orElseThrow().version();
        callers.as(
                AUTHOR,
                () -> change.change(
                        image,
                        new AssetChange(
                                version,
                                new AssetChange.Words(Optional.empty(), Optional.empty(), Optional.of("A caption")),
                                new AssetChange.Focus(Optional.empty(), Optional.empty()),
                                Optional.of(Rights.UNKNOWN),
                                Optional.empty())));
        assertThat(Readers.of(jdbc, live).log()).containsExactly("PUBLISHED");
    }

    @Test
    void aDocumentThatOpensLaterFollowsAndStaysClosed() {
        Opening tomorrow = new Opening(Audience.PUBLIC, clock.instant().plusSeconds(86_400));
        Document live = desk.live(story("Tomorrow").openings(tomorrow).leadImage(image));
        assertThat(hashOf(live)).isNotEqualTo(replace(EDITOR).imageSource().contentHash());
        assertThat(Readers.of(jdbc, live).log()).containsExactly("PUBLISHED", "IMAGES_CHANGED");
        assertThat(Readers.of(jdbc, live).audiences()).isEmpty();
    }

    @Test
    void whoMayNotPublishChangesNothingThatReadersSee() {
        desk.draft(story("Draft").leadImage(image));
        describe(AUTHOR, "Fine while only drafts show it");
        Document live = desk.live(story("News").leadImage(image));
        assertThat(Refusals.codes(() -> describe(AUTHOR, "Something else"))).containsExactly("NOT_ALLOWED");
        assertThat(Refusals.codes(() -> replace(AUTHOR))).containsExactly("NOT_ALLOWED");
        assertThat(assets.findById(image).orElseThrow().description().alt())
                .isEqualTo("Fine while only drafts show it");
        assertThat(Readers.of(jdbc, live).log()).containsExactly("PUBLISHED");
    }

    @Test
    void aWithdrawnDocumentStaysWithdrawn() {
        Document live = desk.live(story("News").leadImage(image));
        desk.withdraw(live, "Wrong.", null);
        replace(EDITOR);
        assertThat(Readers.of(jdbc, live).rows()).isZero();
    }

    @Test
    void publicationsAtTheSameTimeEndWithTheNewestPicture() throws Exception {
        List<Document> drafts = List.of(
                desk.draft(story("One").leadImage(image)),
                desk.draft(story("Two").leadImage(image)),
                desk.draft(story("Three").leadImage(image)));
        try (var crowd = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> work = new java.util.ArrayList<>();
            drafts.forEach(draft -> work.add(() -> desk.publish(draft)));
            work.add(() -> replace(EDITOR));
            for (var done : crowd.invokeAll(work)) {
                done.get();
            }
        }
        String hash = assets.findById(image).orElseThrow().imageSource().contentHash();
        assertThat(drafts).allSatisfy(document -> assertThat(hashOf(document)).isEqualTo(hash));
    }

    @Test
    void theTrashTakesNothingThatAnyEditionShows() {
        Document live = desk.live(story("News").leadImage(image));
        desk.publish(desk.save(live, story("News without it")));
        var report = trash.trash(List.of(image), "edith");
        assertThat(report.done()).isEmpty();
        assertThat(report.refused().getFirst().refusal().message())
                .isEqualTo("“town-hall.jpg” is used by “News without it” (an earlier edition).");
    }

    @Test
    void nobodyUsesOrSeesWhatIsInTheTrash() {
        trash.trash(List.of(image), "edith");
        assertThat(Refusals.codes(() -> desk.draft(story("News").leadImage(image))))
                .containsExactly("UNKNOWN_VALUE content.leadImage");
        assertThat(callers.as(Caller.anonymous(), () -> access.decide(image, null)))
                .isEqualTo(Access.HIDDEN);
        assertThat(callers.as(Desk.READER, () -> access.decide(image, null))).isEqualTo(Access.HIDDEN);
    }

    @Test
    void onlyEditorsSeeAFormerFile() {
        desk.live(story("News").leadImage(image));
        assertThat(callers.as(Caller.anonymous(), () -> access.decideFormer(image, null)))
                .isEqualTo(Access.HIDDEN);
        assertThat(callers.as(AUTHOR, () -> access.decideFormer(image, null))).isEqualTo(Access.CALLER_ONLY);
    }
}
