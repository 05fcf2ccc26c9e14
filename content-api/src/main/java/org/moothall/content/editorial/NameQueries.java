package org.moothall.content.editorial;

import java.util.List;
import java.util.Map;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.access.account.DisplayNames;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Says what the people behind usernames are called, for screens that have usernames from elsewhere. */
@Controller
class NameQueries {

    private static final int MOST = 200;

    private final DisplayNames names;
    private final Callers callers;

    NameQueries(DisplayNames names, Callers callers) {
        this.names = names;
        this.callers = callers;
    }

    record NamedUser(String username, String name) {}

    @QueryMapping
    List<NamedUser> namesOf(@Argument List<String> usernames) {
        callers.current().require(Permission.READ_EDITORIAL);
        List<String> asked = usernames.stream().distinct().toList();
        if (asked.size() > MOST) {
            throw new Refused(
                    RefusalCode.TOO_MANY,
                    "usernames",
                    "There are %d usernames.".formatted(asked.size()),
                    "Ask for at most " + MOST + ".");
        }
        Map<String, String> found = names.of(asked);
        return asked.stream()
                .map(username -> new NamedUser(username, found.getOrDefault(username, username)))
                .toList();
    }
}
