package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator changes, and how it is seen afterwards. */
@ExtendWith(OnStage.class)
class AdministrationJourney {

    @Test
    void whatWasChangedIsSeenInTheAuditLogWithBeforeAndAfter(Stage stage) throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        EditorsPage admin = EditorsPage.opened(stage).signIn("admin@moothall.example");

        admin.open(stage, "/people", "People and tokens").press("New account");
        admin.field("Username").fill("nia-" + mark);
        admin.field("Name").fill("Nia " + mark);
        admin.field("Password").fill("several words do well");
        admin.press("Create account");
        admin.press("Change Nia " + mark);
        admin.page().getByLabel("Role").selectOption("EDITOR");
        admin.press("Save account");
        admin.shows("Account changed");

        admin.press("New token");
        admin.field("What it is for").fill("Portal " + mark);
        admin.press("Create token");
        Locator secret = admin.page().getByText("mht_");
        assertThat(secret).isVisible();
        admin.press("I have copied it");
        assertThat(secret).hasCount(0);

        admin.open(stage, "/taxonomy", "Wards and topics").press("Add a topic");
        admin.field("Name").fill("Roads " + mark);
        admin.press("Save");
        admin.press("Rename Roads " + mark);
        admin.field("Name").fill("Streets " + mark);
        admin.press("Save");
        admin.shows("Streets " + mark + " saved");

        admin.open(stage, "/audit?q=" + mark, "Audit log");
        Locator renamed = entry(admin, "Streets " + mark);
        assertThat(renamed.locator("del")).containsText("Roads");
        assertThat(renamed.locator("ins")).containsText("Streets");
        Locator promoted = entry(admin, "changed the account");
        assertThat(promoted.locator("del")).containsText("AUTHOR");
        assertThat(promoted.locator("ins")).containsText("EDITOR");
        assertThat(entry(admin, "made the token").locator("ins").first()).containsText("Portal " + mark);

        Download csv = admin.page().waitForDownload(() -> admin.follow("Export as CSV"));
        assertThat(csv.suggestedFilename()).startsWith("audit-").endsWith(".csv");
        assertThat(Files.readString(csv.path()))
                .contains("\"Roads " + mark + "\",\"Streets " + mark + "\"")
                .contains("\"AUTHOR\",\"EDITOR\"")
                .doesNotContain("mht_");
    }

    private static Locator entry(EditorsPage admin, String words) {
        return admin.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(words))
                .filter(new Locator.FilterOptions().setHas(admin.page().locator("time")))
                .first();
    }
}
