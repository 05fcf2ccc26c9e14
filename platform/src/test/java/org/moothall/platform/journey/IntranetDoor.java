package org.moothall.platform.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How somebody signs in to the intranet. */
final class IntranetDoor {

    private IntranetDoor() {}

    /** With the password that is right: a sample account by its short name. */
    static void signIn(Page page, String account) {
        signIn(page, account, EditorsPage.PASSWORD);
    }

    static void signIn(Page page, String account, String password) {
        page.getByLabel("Username").fill(account + "@moothall.example");
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }
}
