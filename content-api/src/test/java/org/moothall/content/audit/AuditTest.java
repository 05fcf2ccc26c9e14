package org.moothall.content.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.ChangeAccount;
import org.moothall.content.access.account.CreateAccount;
import org.moothall.content.access.account.Standing;
import org.moothall.content.access.account.Username;
import org.moothall.content.access.token.Grant;
import org.moothall.content.access.token.IssueToken;
import org.moothall.content.access.token.RevokeToken;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Document;
import org.moothall.content.document.Target;
import org.moothall.content.filing.SaveTopic;
import org.moothall.content.filing.SaveWard;
import org.moothall.content.refusal.Refused;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.Desk;
import org.moothall.content.testing.Pictures;
import org.moothall.media.asset.AssetChange;
import org.moothall.media.asset.ChangeAsset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTest extends ContentTest {

    private static final Caller ADMINISTRATOR = Desk.somebody("ada@kirklees.example", Role.ADMINISTRATOR);

    @Autowired
    private AuditEntries entries;

    @Autowired
    private TransactionTemplate transaction;

    private List<Audited> about(Object id) {
        return entries.page(new AuditFilter(null, null, null, id.toString(), null, null, null), 50, null);
    }

    @Nested
    class ADocument {

        @Test
        void thatIsMadeShowsItsFirstContent() {
            Document document = desk.draft(Contents.story("A walk round the ward"));
            Audited entry = only(document);
            assertThat(entry.action()).isEqualTo("CREATED");
            assertThat(entry.actor()).isEqualTo(Desk.EDITOR.username());
            assertThat(entry.subject().label()).isEqualTo("A walk round the ward");
            assertThat(change(entry, "content/title"))
                    .isEqualTo(new Change("content/title", null, "A walk round the ward", false));
        }

        @Test
        void thatIsSavedShowsWhatChangedAndNothingElse() {
            Document document = desk.draft(Contents.story("Before"));
            desk.save(document, Contents.story("After"));
            Audited entry = about(document.id()).getFirst();
            assertThat(entry.action()).isEqualTo("DRAFT_SAVED");
            assertThat(entry.edition()).isEqualTo(1);
            assertThat(entry.changes()).containsExactly(new Change("content/title", "Before", "After", false));
        }

        @Test
        void thatIsPublishedAnewIsComparedWithWhatWasLive() {
            Document document = desk.live(Contents.story("First"));
            Document changed = desk.save(document, Contents.story("Second"));
            desk.publish(changed);
            Audited entry = about(document.id()).getFirst();
            assertThat(entry.action()).isEqualTo("PUBLISHED");
            assertThat(entry.changes())
                    .contains(
                            new Change("content/title", "First", "Second", false),
                            new Change("edition 1", "LIVE", "SUPERSEDED", false),
                            new Change("edition 2", "DRAFT", "LIVE", false));
        }

        @Test
        void thatIsMovedShowsBothSlugs() {
            Document document = desk.draft(Contents.story("Moving"));
            String slug = "moved-" + UUID.randomUUID();
            desk.changeSlug().change(Desk.EDITOR, Desk.seen(document), slug);
            assertThat(about(document.id()).getFirst().changes())
                    .containsExactly(new Change("slug", document.slug(), slug, false));
        }

        @Test
        void thatIsWithdrawnShowsTheReason() {
            Document document = desk.live(Contents.story("Going"));
            desk.withdraw(document, "Out of date", null);
            assertThat(about(document.id()).getFirst().changes())
                    .contains(
                            new Change("state", "LIVE", "WITHDRAWN", false),
                            new Change("withdrawalReason", null, "Out of date", false));
        }

        @Test
        void thatIsScheduledTakenBackRestoredAndDiscardedLeavesAnEntryEach() {
            Document document = desk.live(Contents.story("Many things"));
            Document draft = desk.save(document, Contents.story("Many more things"));
            Document scheduled = desk.schedule()
                    .schedule(Desk.EDITOR, Desk.seen(draft), clock.instant().plus(Duration.ofDays(1)), null);
            Document recalled = desk.recall().recall(Desk.EDITOR, Desk.seen(scheduled));
            UUID first = desk.editions(document).getLast().id();
            Document restored = desk.restore().restore(Desk.EDITOR, Desk.seen(recalled), first);
            desk.discard().discard(Desk.EDITOR, Desk.seen(restored));
            List<Audited> entries = about(document.id());
            assertThat(entries)
                    .extracting(Audited::action)
                    .containsExactly(
                            "DISCARDED", "RESTORED", "RECALLED", "SCHEDULED", "DRAFT_STARTED", "PUBLISHED", "CREATED");
            assertThat(change(entries.get(1), "content/title"))
                    .isEqualTo(new Change("content/title", "Many more things", "Many things", false));
            assertThat(change(entries.get(4), "content/title").before()).isEqualTo("Many things");
        }

        @Test
        void thatIsRefusedLeavesNone() {
            Document document = desk.draft(Contents.story("Once"));
            assertThatThrownBy(() -> desk.save()
                            .save(
                                    Desk.EDITOR,
                                    new Target(document.id(), 99),
                                    Contents.story("Twice").content()))
                    .isInstanceOf(Refused.class);
            assertThat(about(document.id())).hasSize(1);
        }

        @Test
        void thatIsRolledBackLeavesNone() {
            Document document = desk.draft(Contents.story("Kept"));
            transaction.executeWithoutResult(status -> {
                desk.save(document, Contents.story("Lost"));
                status.setRollbackOnly();
            });
            assertThat(about(document.id())).hasSize(1);
        }

        private Audited only(Document document) {
            assertThat(about(document.id())).hasSize(1);
            return about(document.id()).getFirst();
        }
    }

    @Nested
    class WhatTheCouncilKeeps {

        @Test
        void isShownWithItsFormerName(@Autowired SaveWard wards, @Autowired SaveTopic topics) {
            String slug = "ward-" + UUID.randomUUID();
            wards.save(ADMINISTRATOR, slug, "Ashbrow");
            wards.save(ADMINISTRATOR, slug, "Ashbrow and Fartown");
            wards.save(ADMINISTRATOR, slug, "Ashbrow and Fartown");
            assertThat(about(slug)).hasSize(2);
            assertThat(about(slug).getFirst().changes())
                    .containsExactly(new Change("name", "Ashbrow", "Ashbrow and Fartown", false));
            topics.save(ADMINISTRATOR, slug, "Roads");
            topics.save(ADMINISTRATOR, slug, "Roads and paths");
            assertThat(about(slug).getFirst().changes())
                    .containsExactly(new Change("label", "Roads", "Roads and paths", false));
        }

        @Test
        void includesDescriptionsOfImages(@Autowired Pictures pictures, @Autowired ChangeAsset change) {
            UUID asset = pictures.picture("gate-" + UUID.randomUUID() + ".jpg", "Two councillors at a school gate");
            long version = jdbc.queryForObject("select version from asset where id = ?", Long.class, asset);
            change.change(
                    asset,
                    AssetChange.ofWords(
                            version,
                            java.util.Optional.of("Three councillors at a school gate"),
                            java.util.Optional.empty()));
            assertThat(about(asset).getFirst().changes())
                    .containsExactly(new Change(
                            "alt", "Two councillors at a school gate", "Three councillors at a school gate", false));
            assertThat(about(asset).getLast().action()).isEqualTo("CREATED");
        }
    }

    @Nested
    class Access {

        @Autowired
        private Callers callers;

        @Test
        void toAnAccountShowsBothRolesAndNeverAPassword(
                @Autowired CreateAccount create, @Autowired ChangeAccount change) {
            String username = "nia-" + UUID.randomUUID();
            Account account = callers.as(
                    ADMINISTRATOR,
                    () -> create.create(
                            new Username(username),
                            new Standing("Nia", Role.AUTHOR, Audience.STAFF, true),
                            "correct horse battery staple"));
            callers.as(
                    ADMINISTRATOR,
                    () -> change.change(
                            account.id(), account.version(), new Standing("Nia", Role.EDITOR, Audience.STAFF, true)));
            List<Audited> entries = about(username);
            assertThat(entries.getFirst().changes()).containsExactly(new Change("role", "AUTHOR", "EDITOR", false));
            assertThat(entries.getFirst().actor()).isEqualTo(ADMINISTRATOR.username());
            assertThat(entries.getFirst().origin().channel()).isEqualTo(Origin.Channel.SESSION);
            assertThat(entries.toString()).doesNotContain("battery").doesNotContain("argon2");
        }

        @Test
        void byATokenIsToldOfWithoutItsSecret(
                @Autowired CreateAccount create, @Autowired IssueToken issue, @Autowired RevokeToken revoke) {
            Account owner = callers.as(
                    ADMINISTRATOR,
                    () -> create.create(
                            new Username("tom-" + UUID.randomUUID()),
                            new Standing("Tom", Role.AUTHOR, Audience.STAFF, true),
                            "correct horse battery staple"));
            var issued = callers.as(
                    owner.asCaller(),
                    () -> issue.issue(new Grant(
                            "Portal",
                            java.util.Set.of(org.moothall.content.access.Scope.READ),
                            Audience.PUBLIC,
                            clock.instant().plus(Duration.ofDays(30)))));
            callers.as(owner.asCaller(), () -> revoke.revoke(issued.token().id()));
            List<Audited> entries = about(issued.token().id());
            assertThat(entries).extracting(Audited::action).containsExactly("TOKEN_REVOKED", "TOKEN_CREATED");
            assertThat(entries.toString()).doesNotContain(issued.text().reveal());
            assertThat(entries.getFirst().changes()).extracting(Change::path).containsExactly("revokedAt");
        }
    }

    @Test
    void isReadPageByPageAndFiltered() {
        Document document = desk.draft(Contents.story("Long life"));
        for (int i = 0; i < 4; i++) {
            document = desk.save(document, Contents.story("Long life " + i));
        }
        var filter = new AuditFilter(
                Desk.EDITOR.username(),
                List.of(SubjectType.DOCUMENT),
                List.of("DRAFT_SAVED"),
                document.id().toString(),
                null,
                null,
                null);
        List<Audited> first = entries.page(filter, 3, null);
        List<Audited> second = entries.page(filter, 3, first.getLast().id());
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(1);
        assertThat(entries.count(filter)).isEqualTo(4);
        assertThat(change(first.getFirst(), "content/title").after()).isEqualTo("Long life 3");
    }

    private static Change change(Audited entry, String path) {
        return entry.changes().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not among " + entry.changes()));
    }
}
