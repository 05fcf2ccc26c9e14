package org.moothall.website.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.Connection;
import org.moothall.website.content.Connection.Edge;
import org.moothall.website.content.Connection.PageInfo;

class WalkTest {

    @Test
    void leadsBothWaysFromTheMiddleOfAListAndKeepsTheFilter() {
        Asked asked = asked(Map.of("type", List.of("video"), "after", List.of("b")));
        Walk<String> walk = Walk.of(page(true, true, "c", "d"), asked);
        assertThat(walk.earlier()).isEqualTo("/stories?type=video&before=c");
        assertThat(walk.further()).isEqualTo("/stories?type=video&after=d");
        assertThat(walk.start()).isEqualTo("/stories?type=video");
    }

    @Test
    void leadsNowhereFromTheOnlyPage() {
        assertThat(Walk.of(page(false, false, "a"), asked(Map.of())).goesOn()).isFalse();
    }

    @Test
    void aPlaceBeyondTheEndShowsTheBeginningAndSaysSo() {
        Walk.Found<String> found = Walk.find(
                asked(Map.of("after", List.of("z"))), place -> place.isWithin() ? "" : "start", String::isEmpty);
        assertThat(found.answer()).isEqualTo("start");
        assertThat(found.lost()).isTrue();
    }

    @Test
    void anEmptyListIsNotAPlaceThatWasLost() {
        assertThat(Walk.find(asked(Map.of()), place -> "", String::isEmpty).lost())
                .isFalse();
    }

    @Test
    void goesBackFromACursorAndOnFromAnother() {
        assertThat(variables("before")).containsEntry("last", 12).containsEntry("before", "x");
        assertThat(variables("after")).containsEntry("first", 12).containsEntry("after", "x");
        assertThat(variables("theme")).isEqualTo(Map.of("first", 12));
    }

    private static Map<String, Object> variables(String parameter) {
        Map<String, Object> variables = new HashMap<>();
        Walk.put(variables, asked(Map.of(parameter, List.of("x"))), 12);
        return variables;
    }

    private static Asked asked(Map<String, List<String>> parameters) {
        return new Asked("/stories", parameters);
    }

    private static Connection<String> page(boolean previous, boolean next, String... things) {
        List<Edge<String>> edges =
                List.of(things).stream().map(thing -> new Edge<>(thing, thing)).toList();
        return new Connection<>(
                edges, new PageInfo(next, previous, things[0], things[things.length - 1]), things.length);
    }
}
