package org.moothall.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.content.activity.Activities;
import org.moothall.content.activity.Activity;
import org.springframework.beans.factory.annotation.Autowired;

class ImportListsTest extends ImportTest {

    private static final String LISTS = """
            wards:
              - { slug: ashbrow, name: Ashbrow }
            topics:
              - { slug: channels, label: "Channels and bulletins" }
            activities:
              - slug: plan-burst-1
                strand: Content
                title: "Campaign burst #1"
                when: October 2018
                themes: [people]
                content: meltham
                note: "An entry of the timeline."
                placements:
                  - { channel: "Intranet homepage" }
                  - { channel: "Jacqui's blog", url: "https://intranet.example/october-2018", at: 2018-10-04 }
              - slug: plan-help
                strand: Content
                title: "Help content"
                when: Autumn 2018 onwards
                audiences: [staff]
            """;

    @Autowired
    private Activities activities;

    @Test
    void storesListsAndTheDocumentsThatTheyAndThatNeedThem() {
        write("lists.yaml", LISTS);
        write("a.md", story("meltham", "wards: [ashbrow]", "topics: [channels]"));
        assertThat(lines(importAll())).containsExactly("created  a.md", "created  lists.yaml");
        assertThat(jdbc.queryForList("select slug from published_ward", String.class))
                .containsExactly("ashbrow");
        assertThat(jdbc.queryForList("select slug from published_topic", String.class))
                .containsExactly("channels");
        assertThat(activities.page(10, null).stream().map(Activity::slug)).containsExactly("plan-help", "plan-burst-1");
        assertThat(jdbc.queryForObject(
                        "select activity from published_activity where audiences = 'PUBLIC'", String.class))
                .contains("\"content\":\"" + stored("meltham").id() + "\"")
                .contains("\"at\":\"2018-10-04\"")
                .contains("\"note\":\"An entry of the timeline.\"");
    }

    @Test
    void changesNothingTheSecondTime() {
        write("lists.yaml", LISTS);
        write("a.md", story("meltham"));
        importAll();
        long number = logNumber();
        assertThat(lines(importAll())).containsExactly("unchanged  a.md", "unchanged  lists.yaml");
        assertThat(logNumber()).isEqualTo(number);
    }

    @Test
    void changesOnlyWhatIsDifferent() {
        write("lists.yaml", LISTS);
        write("a.md", story("meltham"));
        importAll();
        long number = logNumber();
        write(
                "lists.yaml",
                LISTS.replace("name: Ashbrow", "name: Ashbrow and Deighton").replace("2018-10-04", "2018-10-05"));
        assertThat(lines(importAll())).containsExactly("unchanged  a.md", "changed  lists.yaml");
        assertThat(logNumber()).isEqualTo(number + 2);
    }

    @Test
    void refusesTheWholeFileForOneEntry() {
        write("lists.yaml", LISTS.replace("https://intranet.example/october-2018", "intranet"));
        write("a.md", story("meltham"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "created  a.md",
                        "refused  lists.yaml",
                        "lists.yaml:15: activities.0.placements.1.url: “intranet” is no web address."
                                + " Give a whole address, such as https://www.example.org/page.");
        assertThat(count("ward")).isZero();
        assertThat(count("activity")).isZero();
    }

    @Test
    void saysWhichKeyAListDoesNotHave() {
        write("lists.yaml", "topics:\n  - { slug: channels, name: Channels }\nward: []\n");
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  lists.yaml",
                        "lists.yaml:2: topics.0.label: This field is missing or empty. Write “label: …”.",
                        "lists.yaml:2: topics.0.name: There is no key “name” here. Use one of: label, slug.",
                        "lists.yaml:3: ward: There is no key “ward” here. Did you mean “wards”?");
    }
}
