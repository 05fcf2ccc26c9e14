package org.moothall.content.importing.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the YAML of one file. */
public final class ReadYaml {

    private static final int DEEPEST = 12;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(8_000_000).build();

    private final Iterator<Event> events;
    private final int linesBefore;
    private final Problems problems;

    private ReadYaml(Iterator<Event> events, int linesBefore, Problems problems) {
        this.events = events;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /**
     * The mapping that the YAML is; null when it is none, or is broken, which the problems say.
     *
     * @param linesBefore how many lines of the file come before the text
     */
    public static @Nullable Mapping mapping(String yaml, int linesBefore, Problems problems) {
        try {
            Iterator<Event> events = new Parse(SETTINGS).parseString(yaml).iterator();
            return new ReadYaml(events, linesBefore, problems).document();
        } catch (Unreadable e) {
            problems.add(e.line, "", e.message(), e.remedy);
        } catch (YamlEngineException e) {
            problems.add(
                    YamlErrors.line(e) + linesBefore, "", YamlErrors.message(e), "Correct the YAML around this line.");
        }
        return null;
    }

    private @Nullable Mapping document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            problems.add(linesBefore + 1, "", "There is nothing here.", "Write “key: value”, one to a line.");
            return null;
        }
        Node node = node(events.next(), 0);
        events.next();
        Event behind = events.next();
        if (behind.getEventId() != Event.ID.StreamEnd) {
            throw new Unreadable(line(behind), "A second YAML document begins here.", "Put it into a file of its own.");
        }
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        problems.add(node.line(), "", "This is not a set of keys.", "Write “key: value”, one to a line.");
        return null;
    }

    private Node node(Event event, int depth) {
        refuseTricks(event);
        if (depth > DEEPEST) {
            throw new Unreadable(
                    line(event), "This is nested more than " + DEEPEST + " levels deep.", "Write it flatter.");
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> listing(event, depth);
            case MappingStart -> keys(event, depth);
            default -> throw new IllegalStateException("Unexpected in YAML: " + event);
        };
    }

    private Scalar scalar(ScalarEvent event) {
        boolean block = event.isLiteral() || event.isFolded();
        return new Scalar(block ? line(event) + 1 : line(event), event.getValue(), !event.isPlain());
    }

    private Listing listing(Event start, int depth) {
        List<Node> values = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            values.add(node(event, depth + 1));
        }
        return new Listing(line(start), values);
    }

    private Mapping keys(Event start, int depth) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event);
            int line = line(event);
            Mapping.Entry former = entries.put(key, new Mapping.Entry(line, node(events.next(), depth + 1)));
            if (former != null) {
                problems.add(
                        line,
                        key,
                        "“" + key + "” is there twice, first on line " + former.line() + ".",
                        "Remove one of the two.");
            }
        }
        return new Mapping(line(start), entries);
    }

    private String key(Event event) {
        refuseTricks(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw new Unreadable(line(event), "A list or a set of keys stands where a key belongs.", "Write a plain key.");
    }

    private void refuseTricks(Event event) {
        if (event instanceof AliasEvent) {
            throw new Unreadable(line(event), "YAML aliases (*name) are not taken.", "Write the value out.");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw new Unreadable(line(event), "YAML tags (" + tag.get() + ") are not taken.", "Write a plain value.");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Unreadable(line(event), "YAML anchors (&name) are not taken.", "Leave the anchor out.");
        }
    }

    private int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1 + linesBefore;
    }

    /** The rest cannot be read. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String remedy;

        Unreadable(int line, String message, String remedy) {
            super(message);
            this.line = line;
            this.remedy = remedy;
        }

        String message() {
            return String.valueOf(getMessage());
        }
    }
}
