package org.moothall.search.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.indexing.IndexEntries;
import org.moothall.search.log.LogEntry;
import org.moothall.search.query.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VerifyIndexTest extends SearchTest {

    @Autowired
    private VerifyIndex verify;

    @Autowired
    private IndexEntries entries;

    @Autowired
    private RunVerification run;

    @Autowired
    private Verifications verifications;

    private final Published story = Published.titled("A story");
    private final Published forStaff = Published.titled("For staff").visibleTo(Audience.STAFF);
    private final Published gone = Published.titled("Gone");
    private long newest;

    @BeforeEach
    void begin() {
        beginWith(story, forStaff, gone);
        newest = log.publish(story.retitled("A better story"));
        log.withdraw(gone);
        log.changeTaxonomy();
        catchUp();
    }

    @Test
    void findsNothingInAnIndexThatIsRight() {
        assertThat(verify()).satisfies(report -> {
            assertThat(report.found()).isZero();
            assertThat(report.compared()).isEqualTo(3).isEqualTo(report.total());
        });
    }

    @Test
    void leavesAloneWhatTheLogHasSaidSince() throws IOException {
        log.publish(story.retitled("The best story"));
        log.publish(Published.titled("Not indexed yet"));
        long taken = log.publish(forStaff.retitled("Taken by a follower that has not moved its offset yet"));
        write(forStaff, taken);
        assertThat(verify().found()).isZero();
        catchUp();
        assertThat(verify().found()).isZero();
    }

    @Test
    void findsAndMendsWhatIsMissing() throws IOException {
        lose(story.id());
        repairs(Fault.MISSING);
        assertThat(contents().visible()).containsEntry(story.id(), newest);
    }

    @Test
    void rebuildsAnIndexFromWhichADocumentWasDeletedByANewerNumber() throws IOException {
        var before = indices.live();
        elasticsearch.delete(delete -> delete.index(ALIAS).id(story.id().toString()));
        repairs(Fault.MISSING);
        assertThat(indices.live()).isPresent().isNotEqualTo(before);
        assertThat(contents().visible()).containsEntry(story.id(), newest);
    }

    @Test
    void findsAndMendsAMissingTombstone() throws IOException {
        lose(gone.id());
        repairs(Fault.MISSING);
        assertThat(contents().hidden()).containsKey(gone.id());
    }

    @Test
    void findsAndMendsWhatIsStale() {
        long lost = log.publish(story.retitled("The best story"));
        jdbc.sql("update follower_offset set number = :lost")
                .param("lost", lost)
                .update();
        repairs(Fault.STALE);
        assertThat(contents().visible()).containsEntry(story.id(), lost);
    }

    @Test
    void findsAndMendsAudiencesThatDiffer() throws IOException {
        change(forStaff.id(), "{\"visibleTo\":[\"STAFF\",\"PUBLIC\"]}");
        Report report = repairs(Fault.DIFFERENT);
        assertThat(report.first()).extracting(Finding::detail).containsExactly("Differs in visibleTo.");
        assertThat(search("staff", Audience.PUBLIC).total()).isZero();
    }

    @Test
    void findsAndHidesWhatTheLogKnowsNothingOf() throws IOException {
        UUID stray = UUID.randomUUID();
        write(stray, 2, "{\"documentId\":\"" + stray + "\",\"number\":2,\"visibleTo\":[\"PUBLIC\"]}");
        elasticsearch.index(index ->
                index.index(ALIAS).id("by hand").document(Map.of("title", "Strange", "visibleTo", List.of("PUBLIC"))));
        Report report = repairs(Fault.SURPLUS);
        assertThat(report.found()).isEqualTo(2);
        assertThat(search("strange", Audience.PUBLIC).total()).isZero();
    }

    @Test
    void rebuildsAnIndexThatHoldsNumbersTheLogHasNot() throws IOException {
        var before = indices.live();
        write(story, 5000);
        repairs(Fault.AHEAD);
        assertThat(indices.live()).isPresent().isNotEqualTo(before);
        assertThat(contents().visible()).containsEntry(story.id(), newest);
    }

    @Test
    void doesNotTakeWhatIsSetAsideForAFault() {
        log.append("PUBLISHED", story.id(), "[]");
        catchUp();
        assertThat(verify().found()).isZero();
        log.publish(story.since("+999999999-01-01T00:00:00Z"));
        catchUp();
        assertThat(verify())
                .satisfies(report -> assertThat(report.found()).isZero())
                .satisfies(report -> assertThat(report.setAside()).isOne());
        jdbc.sql("delete from follower_set_aside").update();
        assertThat(verify().first()).extracting(Finding::fault).containsExactly(Fault.DIFFERENT);
    }

    @Test
    void isDoneByAnIndexerForWhoeverAskedAndKept() throws IOException {
        lose(story.id());
        assertThat(verifications.request(true, "ada")).isTrue();
        assertThat(verifications.request(true, "bob")).as("one at a time").isFalse();
        catchUp();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> verifications.latest().orElseThrow().state() == VerificationState.DONE);
        Verification done = verifications.latest().orElseThrow();
        assertThat(done.requestedBy()).isEqualTo("ada");
        assertThat(done.report().mended()).isOne();
        assertThat(verify().found()).isZero();
    }

    @Test
    void saysWhyItCouldNotBeDone() {
        indices.live().ifPresent(indices::drop);
        assertThatExceptionOfType(NoIndex.class).isThrownBy(() -> run.now(false, null, page -> {}));
        assertThat(verifications.latest().orElseThrow().error()).contains(ALIAS);
    }

    private Report verify() {
        return verify.run(false, page -> {});
    }

    /** Finds faults of this kind only, mends them, and finds none any more. */
    private Report repairs(Fault fault) {
        Report report = verify.run(true, page -> {});
        assertThat(report.faults()).containsOnlyKeys(fault);
        assertThat(report.left()).isZero();
        assertThat(verify().first()).isEmpty();
        return report;
    }

    private void write(Published document, long version) throws IOException {
        write(document.id(), version, entries.expected(new LogEntry(version, document.id(), document.json(version))));
    }

    private void write(UUID document, long version, String json) throws IOException {
        elasticsearch.index(index -> index.index(ALIAS)
                .id(document.toString())
                .version(version)
                .versionType(VersionType.External)
                .withJson(new StringReader(json)));
    }

    private void change(UUID document, String part) throws IOException {
        var current = elasticsearch.get(get -> get.index(ALIAS).id(document.toString()), ObjectNode.class);
        var changed = current.source().deepCopy();
        changed.setAll((ObjectNode) JsonMapper.shared().readTree(part));
        elasticsearch.index(index -> index.index(ALIAS)
                .id(document.toString())
                .version(current.version())
                .versionType(VersionType.ExternalGte)
                .document(changed));
    }

    /** Loses a document without a trace that would refuse its number. */
    private void lose(UUID document) throws IOException {
        var current = elasticsearch.get(get -> get.index(ALIAS).id(document.toString()), ObjectNode.class);
        elasticsearch.delete(delete -> delete.index(ALIAS)
                .id(document.toString())
                .version(current.version())
                .versionType(VersionType.ExternalGte));
    }
}
