package org.moothall.content.importing.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.problem.Nearest;
import org.moothall.content.importing.problem.Problems;
import org.moothall.content.importing.yaml.Listing;
import org.moothall.content.importing.yaml.Mapping;
import org.moothall.content.importing.yaml.Node;
import org.moothall.content.importing.yaml.Scalar;

/** The keys of one mapping. Ask for every key that may be there, then say {@link #done()}. */
public final class Fields {

    private final Mapping mapping;
    private final String path;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Mapping mapping, String path, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
    }

    /** The keys at the top of a file. */
    public static Fields of(Mapping mapping, Problems problems) {
        return new Fields(mapping, "", problems);
    }

    /** Where a key stands, or would stand. */
    public Place place(String key) {
        Mapping.Entry entry = mapping.entries().get(key);
        return new Place(entry == null ? mapping.line() : entry.line(), path + key);
    }

    /** A single value; empty when there is none. */
    public Optional<Text> text(String key) {
        return switch (value(key)) {
            case null -> Optional.empty();
            case Scalar scalar -> Optional.of(new Text(scalar.text().strip(), new Place(scalar.line(), path + key)));
            case Listing listing -> wrong(key, "a list");
            case Mapping keys -> wrong(key, "a set of keys");
        };
    }

    /** A single value that must be there; an empty text stands in when it is not, which is noted. */
    public Text required(String key) {
        Optional<Text> text = text(key);
        if (text.isPresent() && !text.get().value().isEmpty()) {
            return text.get();
        }
        Place place = place(key);
        if (text.isPresent() || value(key) == null) {
            problems.add(place.line(), place.field(), "This field is missing or empty.", "Write “" + key + ": …”.");
        }
        return new Text("", place);
    }

    /** The single values of a list. */
    public List<Text> texts(String key) {
        List<Text> texts = new ArrayList<>();
        List<Node> values = values(key);
        for (int i = 0; i < values.size(); i++) {
            String field = path + key + "." + i;
            if (values.get(i) instanceof Scalar scalar && !scalar.isNothing()) {
                texts.add(new Text(scalar.text().strip(), new Place(scalar.line(), field)));
            } else {
                problems.add(values.get(i).line(), field, "A single value belongs here.", "Write one value.");
            }
        }
        return texts;
    }

    /** The mappings of a list. */
    public List<Fields> entries(String key) {
        List<Fields> entries = new ArrayList<>();
        List<Node> values = values(key);
        for (int i = 0; i < values.size(); i++) {
            String field = path + key + "." + i;
            if (values.get(i) instanceof Mapping entry) {
                entries.add(new Fields(entry, field + ".", problems));
            } else {
                problems.add(values.get(i).line(), field, "A set of keys belongs here.", "Write “- key: value”.");
            }
        }
        return entries;
    }

    /** The mapping under a key. */
    public Optional<Fields> section(String key) {
        return switch (value(key)) {
            case null -> Optional.empty();
            case Mapping keys -> Optional.of(new Fields(keys, path + key + ".", problems));
            case Scalar scalar -> wrong(key, "a single value");
            case Listing listing -> wrong(key, "a list");
        };
    }

    /** Whether there is a value under the key. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** Whether a mapping stands under the key. */
    public boolean isSection(String key) {
        return value(key) instanceof Mapping;
    }

    /** The keys that there are, all of which count as asked for. */
    public Set<String> keys() {
        known.addAll(mapping.entries().keySet());
        return mapping.entries().keySet();
    }

    /** Notes every key that nobody asked for. */
    public void done() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(
                        entry.line(), path + key, "There is no key “" + key + "” here.", Nearest.remedy(key, known));
            }
        });
    }

    /** Notes what is wrong with a value. */
    public void refuse(Place place, String message, String remedy) {
        problems.add(place.line(), place.field(), message, remedy);
    }

    private List<Node> values(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case Listing listing -> listing.values();
            case Scalar scalar -> {
                refuse(place(key), "A list belongs here.", "Write [one, two], or each value on a line after “- ”.");
                yield List.of();
            }
            case Mapping keys -> {
                refuse(place(key), "A list belongs here.", "Begin each entry with “- ”.");
                yield List.of();
            }
        };
    }

    private @Nullable Node value(String key) {
        known.add(key);
        Mapping.Entry entry = mapping.entries().get(key);
        return entry == null || (entry.value() instanceof Scalar scalar && scalar.isNothing()) ? null : entry.value();
    }

    private <T> Optional<T> wrong(String key, String given) {
        refuse(place(key), "There is " + given + " where it does not belong.", "See the format's description.");
        return Optional.empty();
    }
}
