package org.moothall.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.content.document.DocumentState;
import org.moothall.content.importing.store.Outcome;

class ImportFilesTest extends ImportTest {

    @Test
    void publishesAFileOnceHoweverOftenItIsImported() {
        write("ask-meltham.md", story("ask-meltham"));
        assertThat(lines(importAll())).containsExactly("created  ask-meltham.md");
        long number = logNumber();
        assertThat(stored("ask-meltham").state()).isEqualTo(DocumentState.LIVE);
        assertThat(count("published_document")).isOne();

        assertThat(lines(importAll())).containsExactly("unchanged  ask-meltham.md");
        assertThat(logNumber()).isEqualTo(number);
        assertThat(count("edition")).isOne();
    }

    @Test
    void publishesANewEditionOfAChangedFile() {
        write("ask-meltham.md", story("ask-meltham"));
        importAll();
        write("ask-meltham.md", story("ask-meltham", "changeNote: \"Says who asked\"", "tier: help"));
        assertThat(lines(importAll())).containsExactly("changed  ask-meltham.md");
        assertThat(jdbc.queryForList(
                        "select concat(number, ' ', state, ' ', coalesce(change_note, '')) from edition"
                                + " order by number",
                        String.class))
                .containsExactly("1 SUPERSEDED ", "2 LIVE Says who asked");
    }

    @Test
    void leavesADraftWhereTheFileSaysSo() {
        write("ask-meltham.md", story("ask-meltham", "status: draft"));
        assertThat(lines(importAll())).containsExactly("created  ask-meltham.md");
        assertThat(stored("ask-meltham").state()).isEqualTo(DocumentState.DRAFT);
        assertThat(lines(importAll())).containsExactly("unchanged  ask-meltham.md");

        write("ask-meltham.md", story("ask-meltham"));
        assertThat(lines(importAll())).containsExactly("changed  ask-meltham.md");
        assertThat(stored("ask-meltham").state()).isEqualTo(DocumentState.LIVE);
        assertThat(count("edition")).isOne();
    }

    @Test
    void storesFilesThatReferToEachOtherInACircle() {
        write("a.md", story("meltham", "related: [shepley]"));
        write("b.md", story("shepley", "related: [meltham]"));
        assertThat(importAll().count(Outcome.CREATED)).isEqualTo(2);
        assertThat(count("edition_reference")).isEqualTo(2);
        assertThat(importAll().count(Outcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void storesLinksInTextsByIdentity() {
        write("a.md", story("meltham") + "\nSee [what Shepley said](document:shepley).\n");
        write("b.md", story("shepley"));
        importAll();
        looking(() -> assertThat(
                        stored("meltham").live().orElseThrow().content().body())
                .contains("(document:" + stored("shepley").id() + ")"));
        assertThat(jdbc.queryForObject("select document from published_document where slug = 'meltham'", String.class))
                .contains("href=\\\"/shepley\\\"");
    }

    @Test
    void storesVideosOfBoxesAndLinksThatAreDefinedApartByIdentity() {
        write("a.md", story("meltham") + """

                ::: video document:watch-it What Shepley said
                :::

                See [what they said][1] and [this](<document:watch-it>).

                [1]: document:watch-it
                """);
        write("b.md", story("watch-it", "url: https://video.example/1").replace("type: story", "type: video"));
        assertThat(importAll().count(Outcome.CREATED)).isEqualTo(2);
        String id = stored("watch-it").id().toString();
        looking(() -> assertThat(
                        stored("meltham").live().orElseThrow().content().body())
                .contains(
                        "::: video document:" + id + " What Shepley said",
                        "[1]: document:" + id,
                        "(<document:" + id + ">)"));
        assertThat(importAll().count(Outcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void refusesVideosThatAreNotThereOrAreNone() {
        write("a.md", story("meltham") + """
                ::: video document:watch-this
                :::

                ::: video document:meltham
                :::

                [1]: document:nowhere
                """);
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:8: body: There is no document “watch-this”, neither stored nor among the files."
                                + " Use one of: meltham.",
                        "a.md:11: body: “meltham” is a story, where a video belongs. Name a video.",
                        "a.md:14: body: There is no document “nowhere”, neither stored nor among the files."
                                + " Use one of: meltham.");
        assertThat(count("document")).isZero();
    }

    @Test
    void refusesAFileWhoseNeighbourIsRefusedAndStoresTheOthers() {
        write("a.md", story("meltham", "related: [shepley]"));
        write("b.md", story("shepley").replace("summary: What Meltham said.\n", ""));
        write("c.md", story("birstall"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:6: related.0: “shepley” is in b.md, which is refused. Put that file right first.",
                        "refused  b.md",
                        "b.md:2: summary: There is no summary. Lists, search results and shared links show it."
                                + " Say in a sentence or two what the reader gets.",
                        "created  c.md");
        assertThat(count("document")).isOne();
    }

    @Test
    void tellsEverythingThatIsWrongWithAFileAtOnce() {
        write("a.md", """
                ---
                type: story
                slug: meltham
                titel: Ask Meltham
                themes: [people, place]
                related: [no-such-story]
                wards: [nowhere]
                audiences:
                  public: 2019-13-01T09:00
                ---
                Read [more](document:nothing-here) and ![a map](asset:../../map.png).
                """);
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:2: title: This field is missing or empty. Write “title: …”.",
                        "a.md:4: titel: There is no key “titel” here. Did you mean “title”?",
                        "a.md:5: themes.1: “place” is none of: people, places, partnership. Did you mean “places”?",
                        "a.md:6: related.0: There is no document “no-such-story”, neither stored nor among the files."
                                + " Use one of: meltham.",
                        "a.md:7: wards.0: There is no ward “nowhere”, neither stored nor among the files."
                                + " Check how it is written.",
                        "a.md:9: audiences.public: “2019-13-01T09:00” is no moment."
                                + " Write it as 2019-07-10T09:00, by London's clocks.",
                        "a.md:11: body: There is no document “nothing-here”, neither stored nor among the files."
                                + " Use one of: meltham.",
                        "a.md:11: body: “../../map.png” leads outside of the folder that is imported, "
                                + folder.getFileName()
                                + ". Import the folder that holds both, or name it with --root.");
        assertThat(count("document")).isZero();
    }

    @Test
    void refusesASlugThatTwoFilesHave() {
        write("a.md", story("meltham"));
        write("b.md", story("meltham"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:3: slug: “meltham” is in b.md too, on line 3. Give one of the two another slug, or remove it.",
                        "refused  b.md",
                        "b.md:3: slug: “meltham” is in a.md too, on line 3. Give one of the two another slug, or remove it.");
    }

    @Test
    void refusesAnotherTypeForAStoredDocument() {
        write("a.md", story("meltham"));
        importAll();
        write("a.md", story("meltham").replace("type: story", "type: help-article"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:2: type: “meltham” is a story already, and a document cannot become a help article."
                                + " Give the file another slug, or its former type.");
    }

    @Test
    void keepsNothingOfADryRun() {
        write("a.md", story("meltham", "related: [shepley]"));
        write("b.md", story("shepley", "topics: [channels]"));
        write("c.yaml", "topics: [{slug: channels, label: Channels}]\n");
        ImportReport report = importFiles.run(List.of(folder), new ImportOptions(false, true, null));
        assertThat(report.count(Outcome.CREATED)).isEqualTo(3);
        assertThat(report.summary()).endsWith("This was a dry run: nothing was kept.");
        assertThat(count("document")).isZero();
        assertThat(count("topic")).isZero();
        assertThat(logNumber()).isZero();
    }

    @Test
    void saysWhichPathsLeadNowhere() {
        ImportReport report = importFiles.run(List.of(folder.resolve("nothing.md")), ImportOptions.USUAL);
        assertThat(lines(report))
                .containsExactly(
                        "refused  nothing.md", "nothing.md:1: There is no such file or folder. Check the path.");
        assertThat(report.isComplete()).isFalse();
    }
}
