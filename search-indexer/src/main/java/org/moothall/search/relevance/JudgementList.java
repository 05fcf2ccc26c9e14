package org.moothall.search.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.Resource;

/**
 * Queries and what their answers are worth.
 *
 * @param moment when the queries are asked: what is new is judged, and found, as of then
 */
public record JudgementList(Instant moment, List<JudgedQuery> queries) {

    public JudgementList {
        queries = List.copyOf(queries);
    }

    /**
     * The list in a file of YAML.
     *
     * @throws IllegalArgumentException when it is no such list; the message names the line
     */
    public static JudgementList read(Resource file) {
        try {
            return parse(file.getContentAsString(StandardCharsets.UTF_8), file.getDescription());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "moothall.search.judgements names " + file.getDescription()
                            + ", which cannot be read: check that the file is there and readable.",
                    e);
        }
    }

    static JudgementList parse(String yaml, String origin) {
        return new ReadJudgements(origin).list(yaml);
    }
}
