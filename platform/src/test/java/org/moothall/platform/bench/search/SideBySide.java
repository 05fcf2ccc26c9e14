package org.moothall.platform.bench.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.moothall.platform.bench.Percentiles;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/** One question through the delivery API, the same question straight to Elasticsearch, turn by turn. */
record SideBySide(RunningMoothall moothall, URI elasticsearch, String index) {

    private static final List<String> JSON = List.of("Content-Type", "application/json");
    private static final String QUERY = """
            query ($query: String!) { search(query: $query, first: 20) {
              totalCount didYouMean pageInfo { hasNextPage endCursor }
              facets { name values { value label count } }
              edges { cursor highlight node { id slug title summary type tier } } } }""";

    /** Asks so many rounds of all questions; what each took. */
    Timed turns(List<String> questions, List<Recorder.Asked> asked, int rounds) {
        List<Long> product = new ArrayList<>();
        List<Long> straight = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < questions.size(); i++) {
                product.add(ask(questions.get(i)));
                straight.add(ask(elasticsearch, index, asked.get(i)));
            }
        }
        return new Timed(Percentiles.ofNanos(product), Percentiles.ofNanos(straight));
    }

    /** Asks through the delivery API; the nanoseconds. */
    long ask(String question) {
        String body =
                JsonMapper.shared().writeValueAsString(Map.of("query", QUERY, "variables", Map.of("query", question)));
        long begun = System.nanoTime();
        var answer = Straight.send(moothall.at("/graphql"), "POST", body.getBytes(StandardCharsets.UTF_8), JSON);
        long taken = System.nanoTime() - begun;
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != 200 || text.contains("\"errors\"")) {
            throw new IllegalStateException(question + " was answered with " + text);
        }
        return taken;
    }

    static long ask(URI elasticsearch, String index, Recorder.Asked asked) {
        String parameters = asked.parameters() == null ? "" : "?" + asked.parameters();
        long begun = System.nanoTime();
        Straight.json(elasticsearch.resolve("/" + index + "/_search" + parameters), "POST", asked.json());
        return System.nanoTime() - begun;
    }

    /** What both took. */
    record Timed(Percentiles product, Percentiles straight) {}
}
