package org.moothall.content.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.moothall.content.audit.AuditEntries;
import org.moothall.content.audit.AuditFilter;
import org.moothall.content.audit.Audited;
import org.moothall.content.audit.Change;
import org.moothall.content.document.Credit;
import org.moothall.content.document.Document;
import org.moothall.content.document.EditionContent;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class RefilingTest extends ContentTest {

    @Autowired
    private SaveTopic saveTopic;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MergeTopics mergeTopics;

    @Autowired
    private RemoveTopic removeTopic;

    @Autowired
    private RenamePerson renamePerson;

    @Autowired
    private Usage usage;

    @Autowired
    private CreditedPeople people;

    @Autowired
    private AuditEntries entries;

    @Test
    void mergesTopicsInDraftsAndForReadersAndSaysSo() {
        String from = topic();
        String into = topic();
        Document live = desk.live(Contents.story("Filed").topics(from, into));
        Document draft = desk.draft(Contents.story("Being written").topics(from));
        mergeTopics.merge(Desk.EDITOR, from, into);
        assertThat(desk.stored(live).version()).isEqualTo(live.version() + 1);
        assertThat(desk.editions(live).getFirst().content().topics()).containsExactly(into);
        assertThat(desk.editions(draft).getFirst().content().topics()).containsExactly(into);
        assertThat(tags(live)).containsExactly(into);
        assertThat(usage.counts(Usage.Kind.TOPIC)).doesNotContainKey(from);
        assertThat(usage.counts(Usage.Kind.TOPIC).get(into)).isEqualTo(new Usage.Counts(1, 1));
        Audited entry = about(live.id()).getFirst();
        assertThat(entry.action()).isEqualTo("REFILED");
        assertThat(entry.changes()).containsExactly(new Change("content/topics", from + ", " + into, into, false));
        assertThat(about(from).getFirst().action()).isEqualTo("MERGED");
    }

    @Test
    void keepsWhatSomebodySavedWhileItWaitedForThem() throws Exception {
        String from = topic();
        String into = topic();
        String also = topic();
        Document draft = desk.draft(Contents.story("Before").topics(from));
        whileSaving(
                draft, Contents.story("After").topics(from, also), () -> mergeTopics.merge(Desk.EDITOR, from, into));
        EditionContent merged = desk.editions(draft).getFirst().content();
        assertThat(merged.title()).isEqualTo("After");
        assertThat(merged.topics()).containsExactlyInAnyOrder(into, also);
        assertThat(jdbc.queryForList(
                        "select value from document_tag where document_id = ? and kind = 'TOPIC'",
                        String.class,
                        draft.id()))
                .containsExactlyInAnyOrder(into, also);
    }

    @Test
    void keepsWhatSomebodySavedWhileAPersonsNewNameWaitedForThem() throws Exception {
        Credit former = new Credit("J. Smyth " + UUID.randomUUID(), null);
        Credit renamed = new Credit("Jo Smith " + UUID.randomUUID(), null);
        Credit also = new Credit("Sam Sample " + UUID.randomUUID(), null);
        Document draft = desk.draft(Contents.story("Before").credits(former));
        whileSaving(
                draft,
                Contents.story("After").credits(former, also),
                () -> renamePerson.rename(Desk.EDITOR, former.name(), renamed.name(), null));
        EditionContent content = desk.editions(draft).getFirst().content();
        assertThat(content.title()).isEqualTo("After");
        assertThat(content.credits()).containsExactly(renamed, also);
        assertThat(people.documents(renamed.name(), null, 10)).containsExactly(draft.id());
        assertThat(people.documents(also.name(), null, 10)).containsExactly(draft.id());
    }

    /** Saves a draft, and before that is committed has another thread begin something that waits for the document. */
    private void whileSaving(Document draft, Contents content, Runnable meanwhile) throws Exception {
        try (ExecutorService another = Executors.newSingleThreadExecutor()) {
            Future<?> waiting = transaction.execute(status -> {
                Document saved = desk.save(draft, content);
                Future<?> begun = another.submit(meanwhile);
                await().until(() -> waitsForALock());
                assertThat(saved.version()).isGreaterThan(draft.version());
                return begun;
            });
            waiting.get();
        }
    }

    private boolean waitsForALock() {
        return jdbc.queryForObject(
                        "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'", Long.class)
                > 0;
    }

    @Test
    void keepsADocumentsDatesWhenItIsFiledAnew() {
        String from = topic();
        Document live = desk.live(Contents.story("Old news").topics(from));
        String before = updatedAt(live);
        clock.pass(java.time.Duration.ofDays(3));
        mergeTopics.merge(Desk.EDITOR, from, topic());
        assertThat(updatedAt(live)).isEqualTo(before);
    }

    @Test
    void restoresAnEditionWithoutTheTopicsThatAreGone() {
        String from = topic();
        String into = topic();
        Document live = desk.live(Contents.story("Once filed").topics(from));
        desk.publish(desk.save(live, Contents.story("Now filed otherwise").topics(into)));
        UUID first = desk.editions(live).getLast().id();
        removeTopic.remove(Desk.EDITOR, from);
        Document restored = desk.restore().restore(Desk.EDITOR, Desk.seen(desk.stored(live)), first);
        assertThat(restored.draft().orElseThrow().content().topics()).isEmpty();
    }

    @Test
    void refusesToRemoveATopicInUseAndNamesTheDocuments() {
        String used = topic();
        desk.draft(Contents.story("The playground").topics(used));
        assertThatThrownBy(() -> removeTopic.remove(Desk.EDITOR, used)).isInstanceOfSatisfying(Refused.class, e -> {
            assertThat(e.refusals().getFirst().code()).isEqualTo(RefusalCode.IN_USE);
            assertThat(e.refusals().getFirst().message()).contains("“The playground”");
        });
    }

    @Test
    void leavesMergingToEditors() {
        String from = topic();
        String into = topic();
        assertThatThrownBy(() -> mergeTopics.merge(Desk.AUTHOR, from, into)).isInstanceOf(Refused.class);
    }

    @Test
    void renamesSomebodyWhereverTheyAreCredited() {
        String former = "J. Smyth " + UUID.randomUUID();
        String name = "Jo Smith " + UUID.randomUUID();
        Document live = desk.live(Contents.story("By Jo").credits(new Credit(former, null)));
        Document draft =
                desk.draft(Contents.story("By Jo too").credits(new Credit(former, null), new Credit(name, null)));
        assertThat(renamePerson.rename(Desk.EDITOR, former, name, null)).isEqualTo(2);
        assertThat(desk.editions(draft).getFirst().content().credits()).containsExactly(new Credit(name, null));
        assertThat(jdbc.queryForObject(
                        "select json_value(document, '$.credits[0].name') from published_document where document_id = ?",
                        String.class,
                        live.id()))
                .isEqualTo(name);
        assertThat(people.all())
                .filteredOn(each -> each.name().equals(name))
                .containsExactly(new CreditedPeople.Credited(name, null, 1, 1));
        assertThat(people.all()).noneMatch(each -> each.name().equals(former));
        assertThat(people.documents(name, null, 10)).containsExactlyInAnyOrder(live.id(), draft.id());
        assertThat(about(former).getFirst().changes()).containsExactly(new Change("name", former, name, false));
    }

    private String topic() {
        String slug = "topic-" + UUID.randomUUID();
        saveTopic.save(Desk.EDITOR, slug, "Topic " + slug);
        return slug;
    }

    private List<Audited> about(Object id) {
        return entries.page(new AuditFilter(null, null, null, id.toString(), null, null, null), 10, null);
    }

    private List<String> tags(Document document) {
        return jdbc.queryForList(
                "select value from published_tag where document_id = ? and kind = 'TOPIC'",
                String.class,
                document.id());
    }

    private String updatedAt(Document document) {
        return jdbc.queryForObject(
                "select json_value(document, '$.updatedAt') from published_document where document_id = ?",
                String.class,
                document.id());
    }
}
