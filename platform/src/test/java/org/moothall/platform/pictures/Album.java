package org.moothall.platform.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Pictures that belong together. */
enum Album {
    EDITORIAL("screens", Screens.all()) {
        @Override
        void signIn(Page page, String base, String account) {
            page.navigate(base + "/editorial/");
            fillIn(page, account);
            page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Home").setExact(true))
                    .waitFor();
        }
    },
    SITES("sites", SitePages.all()) {
        @Override
        void signIn(Page page, String base, String account) {
            page.navigate(base + "/intranet/sign-in");
            fillIn(page, account);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .waitFor();
        }
    };

    private final String folder;
    private final List<Screen> screens;

    Album(String folder, List<Screen> screens) {
        this.folder = folder;
        this.screens = screens;
    }

    /** Of its pictures, below {@code docs/pictures}. */
    String folder() {
        return folder;
    }

    List<Screen> screens() {
        return screens;
    }

    /** Signs somebody in where its screens are. */
    abstract void signIn(Page page, String base, String account);

    private static void fillIn(Page page, String account) {
        page.getByLabel("Username").fill(account);
        page.locator("input[type=password]").fill("sample-password-only");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }
}
