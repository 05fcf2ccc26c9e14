package org.moothall.website.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.section.HelpByTask.Article;
import org.moothall.website.section.HelpByTask.Group;

class HelpByTaskTest {

    @Test
    void groupsByTheFirstTopicThatThereIsAndPutsTheRestLast() {
        HelpByTask help = HelpByTask.of(
                List.of(
                        article("write a report", "reports", "meetings"),
                        article("Ask early", "meetings"),
                        article("attend", "gone", "meetings"),
                        article("Everything else", "gone")),
                List.of(new Topic("reports", "Reports", 1), new Topic("meetings", "Meetings", 2)));
        assertThat(help.groups()).extracting(Group::label).containsExactly("Meetings", "Reports", "More help");
        assertThat(help.groups().getFirst().articles())
                .extracting(Article::title)
                .containsExactly("Ask early", "attend");
    }

    private static Article article(String title, String... topics) {
        return new Article("slug", title, "", List.of(topics));
    }
}
