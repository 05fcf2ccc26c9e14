package org.moothall.search.relevance;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.search.query.Audience;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a list of judgements, and names the line of whatever it cannot take. */
record ReadJudgements(String origin) {

    private static final Pattern JUDGED = Pattern.compile("(?<grade>[0-3])\\s+(?<reason>\\S.*)", Pattern.DOTALL);
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(8_000_000).build();

    JudgementList list(String yaml) {
        Node root = root(yaml);
        List<JudgedQuery> queries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (!(value(root, "queries") instanceof SequenceNode sequence)) {
            throw refused(root, "there are no [queries]", "Write [queries:] and below it one entry for each query.");
        }
        for (Node each : sequence.getValue()) {
            JudgedQuery query = query(each);
            if (!seen.add(query.audience() + " " + query.words().toLowerCase(Locale.ROOT))) {
                throw refused(each, "the query [" + query.words() + "] is there twice", "Put its judgements together.");
            }
            queries.add(query);
        }
        return new JudgementList(moment(value(root, "moment")), queries);
    }

    private JudgedQuery query(Node entry) {
        Node judged = value(entry, "judged");
        if (!(judged instanceof MappingNode documents)) {
            throw refused(judged, "[judged] is no set of documents", "Write [slug: grade reason], one to a line.");
        }
        List<Judgement> judgements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple document : documents.getValue()) {
            String slug = text(document.getKeyNode());
            if (!seen.add(slug)) {
                throw refused(document.getKeyNode(), "[" + slug + "] is judged twice", "Keep one of the two.");
            }
            judgements.add(judgement(slug, document.getValueNode()));
        }
        try {
            return new JudgedQuery(
                    text(value(entry, "query")),
                    group(value(entry, "group")),
                    audience(value(entry, "audience")),
                    judgements);
        } catch (IllegalArgumentException e) {
            throw e instanceof Refused ? e : refused(entry, String.valueOf(e.getMessage()), "");
        }
    }

    private Judgement judgement(String slug, Node node) {
        Matcher match = JUDGED.matcher(text(node).strip());
        if (!match.matches()) {
            throw refused(
                    node,
                    "[" + text(node) + "] is no judgement of [" + slug + "]",
                    "Write a grade from 0 to 3 and behind it the reason.");
        }
        return new Judgement(slug, Integer.parseInt(match.group("grade")), match.group("reason"));
    }

    private QueryGroup group(Node node) {
        return QueryGroup.labelled(text(node))
                .orElseThrow(() -> refused(
                        node,
                        "[" + text(node) + "] is no group",
                        "Use one of "
                                + Arrays.stream(QueryGroup.values())
                                        .map(QueryGroup::label)
                                        .toList() + "."));
    }

    private Audience audience(Node node) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.name().equalsIgnoreCase(text(node)))
                .findFirst()
                .orElseThrow(
                        () -> refused(node, "[" + text(node) + "] is no audience", "Use public, staff or councillor."));
    }

    private Instant moment(Node node) {
        try {
            return Instant.parse(text(node));
        } catch (DateTimeParseException e) {
            throw refused(node, "[" + text(node) + "] is no moment", "Write one such as 2019-10-07T09:00:00Z.");
        }
    }

    private Node root(String yaml) {
        try {
            return new Compose(SETTINGS)
                    .composeString(yaml)
                    .orElseThrow(() -> new Refused(origin + " is empty: write [queries:] and what belongs below it."));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new Refused("Judgements in " + origin + ", line " + line + ": " + e.getProblem() + ".");
        }
    }

    private Node value(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)) {
                    return entry.getValueNode();
                }
            }
        }
        throw refused(node, "there is no [" + key + "]", "Write [" + key + ": …].");
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw refused(node, "a text is missing", "Write it on one line.");
    }

    private Refused refused(Node node, String what, String remedy) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new Refused("Judgements in " + origin + ", line " + line + ": " + what + ". " + remedy);
    }

    /** What the file's keeper reads. */
    private static final class Refused extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message.strip());
        }
    }
}
