package org.moothall.content.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.document.EditionContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which links of an edition are known to fail. */
@Component
public class FailingLinks {

    private final FindLinks find;
    private final JdbcClient jdbc;

    FailingLinks(FindLinks find, JdbcClient jdbc) {
        this.find = find;
        this.jdbc = jdbc;
    }

    /** A link that fails, where it stands, and why in words. */
    public record FailingLink(String field, String address, String problem) {}

    /** In the order in which they stand. */
    public List<FailingLink> in(EditionContent content) {
        List<FoundLink> found = find.in(content).stream()
                .filter(link -> link.isWeb() || link.isPath())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> problems = new HashMap<>();
        jdbc.sql("select id, problem from checked_link where state = 'FAILING' and id in (:ids)")
                .param(
                        "ids",
                        found.stream().map(link -> LinkStore.id(link.address())).collect(Collectors.toSet()))
                .query(row -> {
                    problems.put(row.getObject("id", UUID.class), row.getString("problem"));
                });
        return found.stream()
                .filter(link -> problems.containsKey(LinkStore.id(link.address())))
                .map(link -> new FailingLink(
                        link.field(), link.address(), String.valueOf(problems.get(LinkStore.id(link.address())))))
                .toList();
    }
}
