package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** A story goes out while nobody is at the desk. */
@ExtendWith(OnStage.class)
class ScheduleJourney {

    private static final String TITLE = "Papers for the meeting are out";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Test
    void scheduledStoryGoesLiveByItself(Stage stage) throws Exception {
        Written story = stage.moothall().desk().writeStory(TITLE);
        EditorsPage editor =
                EditorsPage.opened(stage).signIn("editor@moothall.example").openDocument(stage, story.id(), TITLE);

        editor.press("Schedule");
        editor.field("Publish at")
                .fill(LocalDateTime.now(ZoneId.of("Europe/London"))
                        .plusSeconds(15)
                        .format(TYPED));
        editor.press("Schedule it");
        assertThat(editor.dialog("Schedule publication")).isHidden();
        editor.shows("Goes out ");
        assertThat(stage.moothall().reader().content(story.slug())).isEmpty();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(stage.moothall().reader().content(story.slug()))
                        .isPresent());
        editor.page().reload();
        assertThat(editor.button("Withdraw")).isVisible();
    }
}
