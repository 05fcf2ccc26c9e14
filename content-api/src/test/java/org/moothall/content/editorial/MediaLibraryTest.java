package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.document.Document;
import org.moothall.content.testing.Pictures;
import org.moothall.content.testing.Statements;
import org.moothall.content.time.Moments;
import org.moothall.media.asset.AssetChange;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.rights.ShownPerson;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class MediaLibraryTest extends EditorialTest {

    @Autowired
    private Pictures pictures;

    @Autowired
    private ChangeAsset change;

    @Autowired
    private Callers callers;

    @Autowired
    private Statements statements;

    private void consentEnds(UUID image, int inDays) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Moments.LONDON).plusDays(inDays);
        callers.as(
                EDITOR,
                () -> change.change(
                        image,
                        new AssetChange(
                                0,
                                new AssetChange.Words(Optional.empty(), Optional.empty(), Optional.empty()),
                                new AssetChange.Focus(Optional.empty(), Optional.empty()),
                                Optional.empty(),
                                Optional.of(List.of(new ShownPerson("Cllr Hussain", day))))));
    }

    @Test
    void saysWhereAnAssetIsUsedLiveInADraftOrEarlier() {
        UUID image = pictures.described("hall.jpg");
        UUID unused = pictures.described("unused.jpg");
        desk.draft(story("B draft").leadImage(image));
        Document live = desk.live(story("C live").leadImage(image).body("![](asset:" + image + ")"));
        desk.publish(desk.save(desk.live(story("A earlier").leadImage(image)), story("A earlier")));
        JsonNode uses = ask(signedIn(Role.AUTHOR), List.of(image, unused)).at("/data/assetUses");
        assertThat(uses.at("/0/documents")
                        .valueStream()
                        .map(use -> use.at("/document/title").asString()
                                + " " + use.get("draft").asBoolean() + " "
                                + use.get("live").asBoolean() + " "
                                + use.get("earlier").asInt()))
                .containsExactly("C live false true 0", "B draft true false 0", "A earlier false false 1");
        assertThat(uses.at("/0/documents/0/document/id").asString())
                .isEqualTo(live.id().toString());
        assertThat(uses.at("/1/documents")).isEmpty();
    }

    @Test
    void listsUsedAssetsThatRunOutWithTheirDocuments() {
        UUID image = pictures.described("hall.jpg");
        UUID unused = pictures.described("unused.jpg");
        desk.live(story("Ask Ashbrow").leadImage(image));
        consentEnds(image, 3);
        consentEnds(unused, 3);
        List<JsonNode> found = ask(signedIn(Role.EDITOR), List.of())
                .at("/data/assetsRunningOut")
                .valueStream()
                .toList();
        assertThat(found.stream().map(each -> each.at("/asset/id").asString())).doesNotContain(unused.toString());
        JsonNode mine = found.stream()
                .filter(each -> each.at("/asset/id").asString().equals(image.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(mine.at("/endings/0/person").asString()).isEqualTo("Cllr Hussain");
        assertThat(mine.at("/endings/0/ended").asBoolean()).isFalse();
        assertThat(mine.at("/documents/0/document/title").asString()).isEqualTo("Ask Ashbrow");
    }

    @Test
    void sendsAsManyStatementsForManyAssetsAsForOne() {
        Browser editor = signedIn(Role.EDITOR);
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            UUID image = pictures.described("many.jpg");
            desk.draft(story("Story " + i).leadImage(image));
            many.add(image);
        }
        ask(editor, many);
        List<String> forOne = statements.during(() -> ask(editor, many.subList(0, 1)));
        assertThat(statements.during(() -> ask(editor, many)))
                .as(String.join("\n", forOne))
                .hasSameSizeAs(forOne);
    }

    @Test
    void tellsReadersNothing() {
        Answer answer = send(signedIn(Role.READER), "library", Map.of("ids", List.of()));
        assertThat(answer.response().body()).contains("NOT_ALLOWED").doesNotContain("assetUses\":[");
    }

    private static JsonNode ask(Browser browser, List<UUID> ids) {
        Answer answer = send(browser, "library", Map.of("ids", ids));
        assertThat(answer.json().has("errors")).as(answer.response().body()).isFalse();
        return answer.json();
    }
}
