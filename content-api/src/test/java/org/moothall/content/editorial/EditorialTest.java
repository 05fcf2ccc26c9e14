package org.moothall.content.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.access.account.CreateAccount;
import org.moothall.content.access.account.Standing;
import org.moothall.content.access.account.Username;
import org.moothall.content.audience.Audience;
import org.moothall.content.testing.ContentTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The editorial API over real HTTP, spoken to by people who are signed in. */
abstract class EditorialTest extends ContentTest {

    private static final String PASSWORD = "correct horse battery staple";

    @LocalServerPort
    int port;

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    private Callers callers;

    /** Somebody new with the role, signed in. */
    Browser signedIn(Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID() + "@kirklees.example";
        callers.as(
                Caller.platform("test"),
                () -> createAccount.create(
                        new Username(name), new Standing("Edith", role, Audience.STAFF, true), PASSWORD));
        Browser browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    /** Sends a document of the tests' resources. */
    static Answer send(Browser browser, String document, Map<String, ?> variables) {
        return browser.post("/editorial/graphql", Map.of("query", text(document), "variables", variables));
    }

    private static String text(String document) {
        try (InputStream file =
                EditorialTest.class.getResourceAsStream("/documents/editorial/" + document + ".graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
