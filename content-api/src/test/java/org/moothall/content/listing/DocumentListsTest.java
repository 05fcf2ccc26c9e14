package org.moothall.content.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.time.Moments;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentListsTest extends ContentTest {

    @Autowired
    private DocumentLists lists;

    private final String word = "zl" + UUID.randomUUID().toString().substring(0, 8);

    private ListFilter text(String text) {
        return new ListFilter(text, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private List<UUID> found(ListFilter filter) {
        return lists.page(filter, DocumentOrder.RECENTLY_CHANGED, 100, null);
    }

    @Nested
    class Words {

        @Test
        void matchTheBeginningsOfWordsWhereverTheyStand() {
            UUID inTitle = desk.draft(story("Buses for " + word + "field")).id();
            UUID inSummary = desk.draft(
                            story("Trams").summary("Asked in " + word.toUpperCase(java.util.Locale.UK) + ", twice."))
                    .id();
            desk.draft(story("Not this: x" + word));

            assertThat(found(text(word))).containsExactlyInAnyOrder(inTitle, inSummary);
        }

        @Test
        void mustAllBeThere() {
            UUID both = desk.draft(story(word + " and the buses")).id();
            desk.draft(story(word + " and the trams"));

            assertThat(found(text("bus the " + word))).containsExactly(both);
        }

        @Test
        void mayBeShortOrOnesThatEverybodyUses() {
            UUID there = desk.draft(story(word + " is at the A1")).id();

            assertThat(found(text(word + " a1"))).containsExactly(there);
            assertThat(found(text("the " + word))).containsExactly(there);
        }

        @ParameterizedTest
        @EnumSource(DocumentOrder.class)
        void areFoundAlikeByTheIndexAndByLookingAtEachDocument(DocumentOrder order) {
            desk.draft(story("Café " + word + "-North, council’s plan"));
            desk.live(story("O'Brien " + word + "_1: ‘quoted’"));
            for (String text :
                    List.of(word, "cafe " + word, "café " + word, "council " + word, "brien " + word, "quot " + word)) {
                Question question = new Question(new Conditions(text(text)), order, null, 10);
                assertThat(run(
                                question,
                                question.byWords(question.conditions().words().indexed())))
                        .as(text)
                        .isEqualTo(run(question, question.streamed()))
                        .isNotEmpty();
            }
        }

        private List<String> run(Question question, String sql) {
            return org.springframework.jdbc.core.simple.JdbcClient.create(jdbc)
                    .sql(sql)
                    .params(question.values())
                    .query(String.class)
                    .list();
        }
    }

    @Nested
    class Filters {

        @Test
        void holdTogether() {
            UUID wanted = desk.live(
                            story(word + " wanted").topics("young-people").wards("dalton"))
                    .id();
            desk.live(story(word + " elsewhere").topics("young-people").wards("ashbrow"));
            desk.draft(story(word + " unfinished").topics("young-people").wards("dalton"));

            ListFilter filter = new ListFilter(
                    word,
                    List.of(ContentType.STORY, ContentType.VIDEO),
                    List.of(Tier.HUB),
                    List.of(Theme.PEOPLE),
                    List.of("dalton"),
                    List.of("young-people", "scrutiny"),
                    List.of(DocumentState.LIVE, DocumentState.SCHEDULED),
                    EDITOR.username(),
                    null,
                    null,
                    null,
                    null,
                    null);

            assertThat(found(filter)).containsExactly(wanted);
            assertThat(lists.count(filter)).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource(DocumentOrder.class)
        void ofAStateFindLiveDocumentsWhoseDraftStandsThere(DocumentOrder order) {
            Document reviewed = desk.submit().submit(EDITOR, seen(desk.draft(story(word + " new"))), null);
            Document live = changedWhileLive("review");
            Document both = desk.submit().submit(EDITOR, seen(live), null);
            Document written = changedWhileLive("writing");
            desk.live(story(word + " live"));

            assertThat(lists.page(standing(DocumentState.SUBMITTED), order, 9, null))
                    .containsExactlyInAnyOrder(reviewed.id(), both.id());
            assertThat(lists.page(standing(DocumentState.LIVE_WITH_DRAFT), order, 9, null))
                    .containsExactlyInAnyOrder(both.id(), written.id());
            assertThat(lists.page(standing(DocumentState.SUBMITTED, DocumentState.LIVE_WITH_DRAFT), order, 9, null))
                    .as("each once")
                    .containsExactlyInAnyOrder(reviewed.id(), both.id(), written.id());
            assertThat(lists.count(standing(DocumentState.SUBMITTED))).isEqualTo(2);
        }

        @Test
        void ofAStateFollowTheDraft() {
            Document both = desk.submit().submit(EDITOR, seen(changedWhileLive("it")), null);
            Document recalled = desk.recall().recall(EDITOR, seen(both));
            assertThat(found(standing(DocumentState.SUBMITTED))).isEmpty();

            desk.discard().discard(EDITOR, seen(recalled));
            assertThat(found(standing(DocumentState.LIVE_WITH_DRAFT))).isEmpty();
            assertThat(found(standing(DocumentState.LIVE))).containsExactly(both.id());
        }

        private Document changedWhileLive(String name) {
            return desk.save(desk.live(story(word + " " + name)), story(word + " " + name + " changed"));
        }

        private ListFilter standing(DocumentState... states) {
            return new ListFilter(
                    word, null, null, null, null, null, List.of(states), null, null, null, null, null, null);
        }

        @Test
        void ofDaysMeanTheDaysOfLondon() {
            Document document = desk.live(story(word));
            LocalDate today = document.changedAt().atZone(Moments.LONDON).toLocalDate();

            assertThat(found(days(today, today))).containsExactly(document.id());
            assertThat(found(days(today.plusDays(1), null))).isEmpty();
            assertThat(found(days(null, today.minusDays(1)))).isEmpty();
            assertThat(lists.page(published(today), DocumentOrder.RECENTLY_PUBLISHED, 5, null))
                    .containsExactly(document.id());
        }

        private ListFilter days(LocalDate from, LocalDate to) {
            return new ListFilter(word, null, null, null, null, null, null, null, null, from, to, null, null);
        }

        private ListFilter published(LocalDate day) {
            return new ListFilter(word, null, null, null, null, null, null, null, null, null, null, day, day);
        }

        @Test
        void areCountedNoFurtherThanAsked() {
            for (int i = 0; i < 4; i++) {
                desk.draft(story(word + " " + i));
            }

            assertThat(lists.count(text(word), 2)).isEqualTo(3);
            assertThat(lists.count(text(word), 10)).isEqualTo(4);
        }
    }

    @Nested
    class Pages {

        @Test
        void skipAndRepeatNothingThatStaysWhereItWasWhileOthersMove() {
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                documents.add(desk.draft(story(word + " " + i)));
                clock.pass(Duration.ofSeconds(1));
            }
            List<UUID> first = lists.page(text(word), DocumentOrder.RECENTLY_CHANGED, 3, null)
                    .subList(0, 3);
            Document last = desk.stored(documents.get(3));

            desk.save(documents.get(0), story(word + " changed meanwhile"));
            desk.draft(story(word + " written meanwhile"));
            ListCursor after = new ListCursor(
                    DocumentOrder.RECENTLY_CHANGED,
                    Moments.stored(last.changedAt()).toString(),
                    last.id());
            List<UUID> second = lists.page(text(word), DocumentOrder.RECENTLY_CHANGED, 3, after);

            assertThat(first).containsExactly(id(documents, 5), id(documents, 4), id(documents, 3));
            assertThat(second).containsExactly(id(documents, 2), id(documents, 1));
        }

        @Test
        void ofManyStatesAndTypesComeInOneOrder() {
            Document live = desk.live(story(word + " a"));
            clock.pass(Duration.ofSeconds(1));
            Document draft = desk.draft(story(word + " b"));
            clock.pass(Duration.ofSeconds(1));
            Document submitted = desk.submit().submit(EDITOR, seen(desk.draft(story(word + " c"))), null);
            ListFilter states = new ListFilter(
                    null,
                    List.of(ContentType.STORY, ContentType.EVENT),
                    null,
                    null,
                    null,
                    null,
                    List.of(DocumentState.LIVE, DocumentState.DRAFT, DocumentState.SUBMITTED),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);

            assertThat(lists.page(states, DocumentOrder.RECENTLY_CHANGED, 2, null))
                    .containsExactly(submitted.id(), draft.id(), live.id());
        }

        @Test
        void putWhatWasNeverPublishedLast() {
            Document draft = desk.draft(story(word + " draft"));
            Document live = desk.live(story(word + " live"));
            Document withdrawn = desk.withdraw(desk.live(story(word + " gone")), "Out of date", null);

            List<UUID> listed = lists.page(text(word), DocumentOrder.RECENTLY_PUBLISHED, 5, null);

            assertThat(listed).hasSize(3).endsWith(draft.id()).contains(live.id(), withdrawn.id());
        }

        private static UUID id(List<Document> documents, int index) {
            return documents.get(index).id();
        }
    }
}
