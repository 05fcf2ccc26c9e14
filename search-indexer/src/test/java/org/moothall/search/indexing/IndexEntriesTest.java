package org.moothall.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.IndexGone;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.PublicationLog;
import org.moothall.search.query.Audience;
import org.springframework.beans.factory.annotation.Autowired;

class IndexEntriesTest extends SearchTest {

    @Autowired
    private IndexEntries entries;

    @Autowired
    private FollowLog follow;

    @Autowired
    private PublicationLog publicationLog;

    private final Published story = Published.titled("First words");

    @BeforeEach
    void begin() {
        beginEmpty();
    }

    @Test
    void keepsTheNewerVersionWhenAnOlderOneComesLate() {
        LogEntry older = entry(log.publish(story));
        LogEntry newer = entry(log.publish(story.retitled("Last words")));
        catchUp();

        entries.index(live(), List.of(older));
        assertThat(contents().visible()).isEqualTo(Map.of(story.id(), newer.number()));
        assertThat(search("last", Audience.PUBLIC).total()).isOne();
    }

    @Test
    void doesNotRaiseAWithdrawnDocumentFromTheDead() {
        LogEntry published = entry(log.publish(story));
        catchUp();
        long withdrawn = log.withdraw(story);
        catchUp();
        assertThat(search("first words", Audience.PUBLIC).hits()).isEmpty();

        entries.index(live(), List.of(published));
        assertThat(contents().visible()).isEmpty();
        assertThat(contents().hidden()).isEqualTo(Map.of(story.id(), withdrawn));
    }

    @Test
    void showsAgainWhatIsPublishedAfterAWithdrawal() {
        log.publish(story);
        log.withdraw(story);
        long again = log.publish(story);
        catchUp();
        assertThat(contents().visible()).isEqualTo(Map.of(story.id(), again));
    }

    @Test
    void skipsEntriesThatNameNoDocument() {
        log.changeTaxonomy();
        log.publish(story);
        long last = log.changeTaxonomy();
        catchUp();
        assertThat(contents().visible()).hasSize(1);
        assertThat(follower.state().offset()).isEqualTo(last);
        assertThat(follower.state().lag()).isZero();
    }

    @Test
    void changesNothingWhenTheWholeLogIsTakenAgain() {
        log.publish(story);
        log.publish(Published.titled("Another"));
        log.publish(story.retitled("Third"));
        log.withdraw(story);
        catchUp();
        var before = contents();

        jdbc.sql("update follower_offset set number = 0").update();
        catchUp();
        assertThat(contents()).isEqualTo(before);
        assertThat(follower.state().offset()).isEqualTo(log.head());
    }

    @Test
    void comesToTheSameWhenSeveralFollowAtOnce() {
        catchUp();
        Published[] documents = new Published[20];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = Published.titled("Document " + i);
        }
        for (int i = 0; i < 1_500; i++) {
            log.publish(documents[i % documents.length].body("Version " + i));
        }
        PhysicalIndex index = live();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> follow.toHead(index)),
                        CompletableFuture.runAsync(() -> follow.toHead(index)),
                        CompletableFuture.runAsync(() -> follow.toHead(index)))
                .join();
        assertThat(contents().visible())
                .hasSize(documents.length)
                .allSatisfy((id, number) -> assertThat(number).isGreaterThan(1_480));
    }

    @Test
    void makesNoIndexByWritingToOneThatWasDropped() {
        LogEntry late = entry(log.publish(story));
        catchUp();
        PhysicalIndex dropped = live();
        indices.drop(dropped);

        assertThatExceptionOfType(IndexGone.class)
                .isThrownBy(() -> entries.index(dropped, List.of(late)))
                .withMessageContaining(dropped.name());
        assertThat(indices.live()).isEmpty();
        assertThat(indices.spare()).isEmpty();
    }

    private PhysicalIndex live() {
        return indices.live().orElseThrow();
    }

    private LogEntry entry(long number) {
        return publicationLog.at(List.of(number)).getFirst();
    }
}
