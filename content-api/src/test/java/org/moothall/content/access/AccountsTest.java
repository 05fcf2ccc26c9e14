package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.account.Account;

class AccountsTest extends AccessTest {

    @Test
    void administratorsAddAccountsThatCanSignIn() {
        String username = unusedUsername();

        Answer created = create(signedIn(account(Role.ADMINISTRATOR)), username, PASSWORD);

        assertThat(created.at("/data/createAccount/account/version")).isEqualTo("0");
        assertThat(browser().signIn(username, PASSWORD).status()).isEqualTo(200);
        assertThat(jdbc.queryForList("select kind from access_event where about = ?", String.class, username))
                .containsExactly("ACCOUNT_CREATED", "SIGNED_IN");
    }

    @Test
    void nobodyElseAddsChangesOrSeesAccounts() {
        Account editor = account(Role.EDITOR);
        Browser browser = signedIn(editor);

        create(browser, unusedUsername(), PASSWORD).refuses("createAccount", "NOT_ALLOWED", "");
        change(browser, editor, Role.ADMINISTRATOR, true).refuses("changeAccount", "NOT_ALLOWED", "");
        assertThat(browser.graphQl("accounts", Map.of())
                        .json()
                        .at("/data/accounts")
                        .isArray())
                .isFalse();
    }

    @Test
    void usernameIsUniqueInAnyCase() {
        Account taken = account(Role.READER);

        create(signedIn(account(Role.ADMINISTRATOR)), taken.username().toUpperCase(), PASSWORD)
                .refuses("createAccount", "IN_USE", "username");
    }

    @Test
    void usernameGoesToOneOfTwoWhoCreateItAtOnce() throws Exception {
        Browser administrator = signedIn(account(Role.ADMINISTRATOR));
        String username = unusedUsername();

        List<Answer> answers = atOnce(
                () -> create(administrator, username, PASSWORD), () -> create(administrator, username, PASSWORD));

        assertThat(answers)
                .extracting(answer -> answer.at("/data/createAccount/refusals/0/code"))
                .containsExactlyInAnyOrder("", "IN_USE");
    }

    @Test
    void usernameHasNoSpacesAndAccents() {
        create(signedIn(account(Role.ADMINISTRATOR)), "Cathy Scott", PASSWORD)
                .refuses("createAccount", "MALFORMED", "username");
        create(signedIn(account(Role.ADMINISTRATOR)), "cathý", PASSWORD)
                .refuses("createAccount", "MALFORMED", "username");
    }

    @Test
    void passwordIsLongEnoughAndNotTheUsername() {
        Browser administrator = signedIn(account(Role.ADMINISTRATOR));
        String username = unusedUsername();

        create(administrator, username, "short").refuses("createAccount", "MALFORMED", "password");
        create(administrator, username, "x".repeat(201)).refuses("createAccount", "TOO_LONG", "password");
        create(administrator, username, username.toUpperCase()).refuses("createAccount", "MALFORMED", "password");
    }

    @Test
    void staleChangeIsRefusedWithBothVersions() {
        Account author = account(Role.AUTHOR);
        Browser administrator = signedIn(account(Role.ADMINISTRATOR));
        change(administrator, author, Role.EDITOR, true).succeeds("changeAccount");

        Answer stale = administrator.graphQl(
                "setPassword", Map.of("id", author.id().toString(), "version", 0, "password", "another long password"));

        stale.refuses("setPassword", "STALE_VERSION", "version");
        assertThat(stale.at("/data/setPassword/refusals/0/message")).contains("version 0", "version 1");
    }

    @Test
    void unknownAccountIsNotFound() {
        Browser administrator = signedIn(account(Role.ADMINISTRATOR));

        administrator
                .graphQl("setPassword", Map.of("id", UUID.randomUUID().toString(), "version", 0, "password", PASSWORD))
                .refuses("setPassword", "NOT_FOUND", "id");
    }

    @Test
    void theLastAdministratorStaysOne() throws Exception {
        Account first = account(Role.ADMINISTRATOR);
        Account second = account(Role.ADMINISTRATOR);
        Browser one = signedIn(first);
        Browser two = signedIn(second);
        jdbc.update(
                "update account set enabled = false where role = 'ADMINISTRATOR' and username not in (?, ?)",
                first.username(),
                second.username());

        List<Answer> answers = atOnce(
                () -> change(one, second, Role.EDITOR, true), () -> change(two, first, Role.ADMINISTRATOR, false));

        assertThat(jdbc.queryForObject(
                        "select count(*) from account where enabled and role = 'ADMINISTRATOR'", Integer.class))
                .as("%s", answers)
                .isEqualTo(1);
    }

    private static List<Answer> atOnce(Callable<Answer> first, Callable<Answer> second) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> one = threads.submit(first);
            Future<Answer> two = threads.submit(second);
            return List.of(one.get(), two.get());
        }
    }

    @Test
    void theLastAdministratorIsToldWhyAndWhatToDo() {
        Account last = account(Role.ADMINISTRATOR);
        Browser browser = signedIn(last);
        jdbc.update(
                "update account set enabled = false where role = 'ADMINISTRATOR' and username <> ?", last.username());

        change(browser, last, Role.ADMINISTRATOR, false).refuses("changeAccount", "WRONG_STATE", "enabled");
        change(browser, last, Role.EDITOR, true).refuses("changeAccount", "WRONG_STATE", "role");
    }

    private static String unusedUsername() {
        return "new-" + UUID.randomUUID() + "@kirklees.example";
    }

    private static Answer create(Browser browser, String username, String password) {
        return browser.graphQl(
                "createAccount",
                Map.of(
                        "username", username,
                        "displayName", "Cathy",
                        "role", "EDITOR",
                        "audience", "STAFF",
                        "password", password));
    }
}
