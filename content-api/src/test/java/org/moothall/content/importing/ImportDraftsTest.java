package org.moothall.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.document.Document;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.SaveDraft;
import org.moothall.content.document.Target;
import org.moothall.content.publication.WithdrawDocument;
import org.moothall.content.publication.WithdrawalOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** What an editor is at work on, or decided, stays. */
class ImportDraftsTest extends ImportTest {

    private static final Caller CATHY = Caller.platform("cathy@kirklees.example");

    @Autowired
    private SaveDraft saveDraft;

    @Autowired
    private WithdrawDocument withdraw;

    @BeforeEach
    void publishedStory() {
        write("a.md", story("meltham"));
        importAll();
    }

    @Test
    void refusesToReplaceTheDraftOfAnEditor() {
        cathyWrites("Cathy has more to say.");
        write("a.md", story("meltham", "tier: help"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:3: slug: “meltham” has a draft edition by cathy@kirklees.example, which this file would"
                                + " replace. Have it published or discarded first, or import with --replace-drafts.");
        looking(() -> assertThat(
                        stored("meltham").draft().orElseThrow().content().body())
                .isEqualTo("Cathy has more to say."));
    }

    @Test
    void leavesADraftInPeaceWhenTheFileIsAsReadersSeeIt() {
        cathyWrites("Cathy has more to say.");
        assertThat(lines(importAll())).containsExactly("unchanged  a.md");
        looking(() -> assertThat(stored("meltham").draft()).isPresent());
    }

    @Test
    void keepsAReplacedDraftInTheHistory() {
        cathyWrites("Cathy has more to say.");
        write("a.md", story("meltham", "tier: help"));
        ImportReport report = importFiles.run(List.of(folder), new ImportOptions(true, false, null));
        assertThat(lines(report)).containsExactly("changed  a.md");
        assertThat(jdbc.queryForList("select state from edition order by number", String.class))
                .containsExactly("SUPERSEDED", "DISCARDED", "LIVE");
    }

    @Test
    void doesNotBringAWithdrawnDocumentBack() {
        Document document = stored("meltham");
        withdraw.withdraw(
                CATHY, new Target(document.id(), document.version()), new WithdrawalOrder("Out of date", null));
        assertThat(lines(importAll())).containsExactly("unchanged  a.md");
        write("a.md", story("meltham", "tier: help"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:3: slug: “meltham” was withdrawn by cathy@kirklees.example: Out of date"
                                + " Publish it again among the editors, or take the file away.");
    }

    @Test
    void refersToAStoredDocumentWhoseFileIsRefused() {
        cathyWrites("Cathy has more to say.");
        write("a.md", story("meltham", "tier: help"));
        write("b.md", story("shepley", "related: [meltham]"));
        assertThat(lines(importAll())).contains("refused  a.md", "created  b.md");
    }

    private void cathyWrites(String body) {
        looking(() -> {
            Document document = stored("meltham");
            EditionContent content = document.live().orElseThrow().content().withBody(body);
            saveDraft.save(CATHY, new Target(document.id(), document.version()), content);
        });
    }
}
