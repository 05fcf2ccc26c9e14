package org.moothall.content.importing.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.activity.ActivityContent;
import org.moothall.content.activity.Placement;
import org.moothall.content.audience.Audience;
import org.moothall.content.importing.entry.Declared.Kind;
import org.moothall.content.importing.field.Fields;
import org.moothall.content.importing.field.Text;
import org.moothall.content.importing.field.Values;
import org.moothall.content.importing.yaml.Listing;
import org.moothall.content.importing.yaml.Mapping;
import org.moothall.content.taxonomy.Theme;

/** Reads the wards, topics and activities that a YAML file lists. */
public final class ReadLists {

    private final ParsedFile parsed;
    private final Fields fields;
    private final Links links;

    private ReadLists(ParsedFile parsed, Links links) {
        this.parsed = parsed;
        this.fields = parsed.fields();
        this.links = links;
    }

    /** What a file lists. */
    public record Lists(List<FilingEntry> filing, List<ActivityEntry> activities) {

        /** Nothing. */
        public static final Lists NONE = new Lists(List.of(), List.of());

        public Lists {
            filing = List.copyOf(filing);
            activities = List.copyOf(activities);
        }
    }

    /** The lists; everything that is wrong is noted. */
    public static Lists from(ParsedFile parsed, Links links) {
        return new ReadLists(parsed, links).lists();
    }

    private Lists lists() {
        List<FilingEntry> filing = new ArrayList<>();
        filing.addAll(filing("wards", Kind.WARD, "name"));
        filing.addAll(filing("topics", Kind.TOPIC, "label"));
        List<ActivityEntry> activities = activities();
        fields.done();
        return new Lists(filing, activities);
    }

    private List<FilingEntry> filing(String key, Kind kind, String words) {
        List<FilingEntry> entries = new ArrayList<>();
        for (Fields entry : fields.entries(key)) {
            entries.add(new FilingEntry(
                    kind,
                    entry.required("slug").value(),
                    entry.required(words).value(),
                    positions(key, entries.size())));
            entry.done();
        }
        return entries;
    }

    private List<ActivityEntry> activities() {
        List<ActivityEntry> entries = new ArrayList<>();
        for (Fields entry : fields.entries("activities")) {
            entries.add(new ActivityEntry(
                    entry.required("slug").value(),
                    entries.size(),
                    activity(entry),
                    positions("activities", entries.size())));
            entry.done();
        }
        return entries;
    }

    private ActivityContent activity(Fields entry) {
        return new ActivityContent(
                entry.required("strand").value(),
                entry.required("title").value(),
                Values.when(entry, "when"),
                Values.someOf(entry, "themes", Theme.class),
                entry.has("audiences") ? Values.someOf(entry, "audiences", Audience.class) : List.of(Audience.PUBLIC),
                document(entry),
                placements(entry),
                text(entry, "note"));
    }

    private List<Placement> placements(Fields entry) {
        List<Placement> placements = new ArrayList<>();
        for (Fields placement : entry.entries("placements")) {
            placements.add(new Placement(
                    placement.required("channel").value(), text(placement, "url"), Values.day(placement, "at")));
            placement.done();
        }
        return placements;
    }

    private @Nullable UUID document(Fields entry) {
        return entry.text("content").flatMap(slug -> links.document(slug, null)).orElse(null);
    }

    private static @Nullable String text(Fields from, String key) {
        return from.text(key).map(Text::value).orElse(null);
    }

    private Positions positions(String key, int index) {
        Mapping entry = parsed.mapping().value(key) instanceof Listing listing
                        && listing.values().get(index) instanceof Mapping mapping
                ? mapping
                : parsed.mapping();
        return new Positions(entry, key + "." + index + ".", parsed.body().place());
    }
}
