package org.moothall.content.importing.store;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.entry.Catalogue;
import org.moothall.content.importing.entry.Declared;
import org.moothall.content.importing.entry.DocumentEntry;
import org.moothall.content.importing.entry.Links;
import org.moothall.content.importing.entry.Need;
import org.moothall.content.importing.entry.ParsedFile;
import org.moothall.content.importing.entry.Picture;
import org.moothall.content.importing.entry.Positions;
import org.moothall.content.importing.entry.ReadDocument;
import org.moothall.content.importing.entry.ReadLists;
import org.moothall.content.importing.field.Place;
import org.moothall.content.importing.file.ImportFile;
import org.moothall.content.importing.problem.Problems;
import org.moothall.content.refusal.Refused;

/** A file on its way into the database, with what is wrong with it and what has become of its parts. */
public final class PendingFile {

    private final ImportFile file;
    private final Problems problems = new Problems();
    private final @Nullable ParsedFile parsed;
    private final List<Declared> declared;
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    private @Nullable DocumentEntry document;
    private ReadLists.Lists lists = ReadLists.Lists.NONE;
    private List<Need> needs = List.of();
    private List<Picture> pictures = List.of();

    /** Opens a file, and finds out what it brings. */
    public PendingFile(ImportFile file) {
        this.file = file;
        this.parsed = ParsedFile.of(file, problems);
        this.declared = parsed == null ? List.of() : Declared.in(parsed);
    }

    /** Adds what it brings to the catalogue. */
    public void declareIn(Catalogue catalogue) {
        if (parsed != null) {
            catalogue.add(parsed, declared);
        }
    }

    /** Reads all of it, now that it is known what it may refer to. */
    public void read(Catalogue catalogue) {
        readWith(catalogue, Map.of());
    }

    /** Reads it once more, now that its images are stored. */
    void readWith(Catalogue catalogue, Map<Path, UUID> assets) {
        if (parsed == null) {
            return;
        }
        Links links = new Links(parsed, catalogue, assets);
        if (file.isDocument()) {
            document = ReadDocument.from(parsed, links).orElse(null);
        } else {
            lists = ReadLists.from(parsed, links);
        }
        needs = links.needs();
        pictures = links.pictures();
    }

    /** Does something for it; a refusal is noted at its line, and what was to be done is not. */
    void attempt(Positions positions, Runnable deed) {
        try {
            deed.run();
        } catch (Refused e) {
            e.refusals().forEach(refusal -> {
                Place place = positions.of(refusal.field() == null ? "" : refusal.field());
                problems.add(place.line(), place.field(), refusal.message(), refusal.remedy());
            });
        }
    }

    /** Notes that it cannot be stored because a file that it needs is refused. */
    void refuseFor(Need need) {
        problems.add(
                need.place().line(),
                need.place().field(),
                "“" + need.slug() + "” is in " + need.file() + ", which is refused.",
                "Put that file right first.");
    }

    /** Notes what became of a part of it. */
    void add(Outcome part) {
        outcomes.add(part);
    }

    public boolean isRefused() {
        return !problems.none();
    }

    /** What became of all of it. */
    public Outcome outcome() {
        if (isRefused()) {
            return Outcome.REFUSED;
        }
        if (outcomes.equals(EnumSet.of(Outcome.CREATED))) {
            return Outcome.CREATED;
        }
        return outcomes.contains(Outcome.CHANGED) || outcomes.contains(Outcome.CREATED)
                ? Outcome.CHANGED
                : Outcome.UNCHANGED;
    }

    public ImportFile file() {
        return file;
    }

    public Problems problems() {
        return problems;
    }

    /** The slugs that it brings. */
    public List<Declared> declared() {
        return declared;
    }

    public List<Need> needs() {
        return needs;
    }

    List<Picture> pictures() {
        return pictures;
    }

    @Nullable DocumentEntry document() {
        return document;
    }

    ReadLists.Lists lists() {
        return lists;
    }
}
