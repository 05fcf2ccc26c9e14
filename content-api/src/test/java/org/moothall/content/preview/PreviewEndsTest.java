package org.moothall.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.access.account.Account;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Document;

/** Who may have a preview, and when it is over. */
class PreviewEndsTest extends Previewed {

    @Test
    void whenItsEditorSignsOut() {
        Browser preview = preview(document, Audience.STAFF, null);
        editor.delete("/editorial/session");

        isOver(preview);
    }

    @Test
    void whenItsEditorMayNotReadDraftsAnyMore() {
        Browser preview = preview(document, Audience.STAFF, null);
        Browser link = with(share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address"));
        Account now = accounts.findById(account.id()).orElseThrow();
        asPlatform(() -> changeAccount.change(now.id(), now.version(), standing(Role.READER, true)));

        isOver(preview);
        isOver(link);
    }

    @Test
    void afterHalfAnHourWithoutUse() {
        Browser preview = preview(document, Audience.STAFF, null);
        clock.pass(Duration.ofMinutes(20));
        assertThat(preview.get("/preview/state").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(20));
        assertThat(preview.get("/preview/state").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(31));

        isOver(preview);
    }

    @Test
    void whenALinkExpires() {
        Browser link = with(share(document, Audience.PUBLIC, 1).at("/data/createShareLink/address"));
        clock.pass(Duration.ofMinutes(59));
        assertThat(title(link, document)).isEqualTo("More buses for Ashbrow");
        clock.pass(Duration.ofMinutes(1));

        isOver(link);
    }

    @Test
    void whenALinkIsRevoked() {
        Answer shared = share(document, Audience.PUBLIC, 24);
        Browser link = with(shared.at("/data/createShareLink/address"));
        assertThat(link.get("/preview/state").at("/until")).isNotEmpty();
        edit(
                "mutation($id: ID!) { revokeShareLink(id: $id) { link { revokedAt } refusals { code } } }",
                Map.of("id", shared.at("/data/createShareLink/link/id")));

        isOver(link);
        assertThat(edit(
                                "query($id: ID!) { shareLinks(document: $id) { recipient revokedBy lastUsedAt madeBy } }",
                                Map.of("id", document.id()))
                        .at("/data/shareLinks/0/lastUsedAt"))
                .isNotEmpty();
        assertThat(jdbc.queryForList(
                        "select kind from document_event where document_id = ? and kind like 'PREVIEW%' order by at, kind",
                        String.class, document.id()))
                .containsExactlyInAnyOrder("PREVIEW_SHARED", "PREVIEW_USED", "PREVIEW_REVOKED");
    }

    @Test
    void whenTheDraftThatWasSharedGoesOut() {
        Browser link = with(share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address"));
        Document live = desk.publish(desk.stored(document));
        isOver(link);

        desk.save(live, story("What comes next"));

        isOver(link);
    }

    @Test
    void beforeItBeganForASecretThatNeverWas() {
        isOver(new Browser(port));
        isOver(new Browser(port).withHeader("X-Preview", "x".repeat(43)));
        isOver(new Browser(port).withHeader("X-Preview", "' or 1=1"));
    }

    @Test
    void isNotForReadersAndNotForLong() {
        assertThat(share(document, Audience.PUBLIC, 0).at("/data/createShareLink/refusals/0/code"))
                .isEqualTo("OUT_OF_RANGE");
        assertThat(share(document, Audience.PUBLIC, 721).at("/data/createShareLink/refusals/0/code"))
                .isEqualTo("OUT_OF_RANGE");
        new Browser(port)
                .post(
                        "/editorial/graphql",
                        Map.of("query", "{ shareLinks(document: \"" + document.id() + "\") { id } }"))
                .isProblem(401, "SIGN_IN_REQUIRED");
    }
}
