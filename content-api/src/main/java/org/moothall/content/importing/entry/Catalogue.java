package org.moothall.content.importing.entry;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.importing.entry.Declared.Kind;
import org.moothall.content.importing.file.ImportFile;

/** All that files may refer to: what the files themselves bring, and what is stored. */
public final class Catalogue {

    private final Stored stored;
    private final Map<Kind, Map<String, Brought>> brought = new HashMap<>();
    private final Map<String, Optional<Target>> documents = new HashMap<>();

    /** A catalogue of what is stored, before any file. */
    public Catalogue(Stored stored) {
        this.stored = stored;
    }

    /** What the database holds. */
    public interface Stored {

        Optional<Target> document(String slug);

        Set<String> wards();

        Set<String> topics();
    }

    /**
     * A document to refer to.
     *
     * @param type null when the file that brings it does not say
     * @param file that brings it, when it is not stored yet
     */
    public record Target(
            UUID id, @Nullable ContentType type, @Nullable ImportFile file) {}

    private record Brought(ParsedFile parsed, Declared declared) {

        ImportFile file() {
            return parsed.file();
        }
    }

    /** Adds what a file brings; what is there twice is noted with both. */
    public void add(ParsedFile parsed, List<Declared> declarations) {
        for (Declared declared : declarations) {
            Map<String, Brought> ofKind = brought.computeIfAbsent(declared.kind(), kind -> new HashMap<>());
            Brought latter = new Brought(parsed, declared);
            Brought former = ofKind.putIfAbsent(declared.slug().value(), latter);
            if (former != null) {
                refuse(former, latter);
                refuse(latter, former);
            }
        }
    }

    private static void refuse(Brought one, Brought other) {
        one.parsed()
                .problems()
                .add(
                        one.declared().slug().place().line(),
                        one.declared().slug().place().field(),
                        "“" + one.declared().slug().value() + "” is in " + other.file() + " too, on line "
                                + other.declared().slug().place().line() + ".",
                        "Give one of the two another slug, or remove it.");
    }

    /** The document that a slug leads to. */
    public Optional<Target> document(String slug) {
        return documents.computeIfAbsent(slug, this::find);
    }

    private Optional<Target> find(String slug) {
        Optional<Target> there = stored.document(slug);
        Brought file = ofKind(Kind.DOCUMENT).get(slug);
        if (there.isPresent() || file == null) {
            return there;
        }
        return Optional.of(
                new Target(UuidCreator.getTimeOrderedEpoch(), file.declared().type(), file.file()));
    }

    /** The file that brings a ward or topic that is not stored yet; empty when it is stored. */
    Optional<ImportFile> fileOf(Kind kind, String slug) {
        Brought file = ofKind(kind).get(slug);
        return file == null || stored(kind).contains(slug) ? Optional.empty() : Optional.of(file.file());
    }

    /** The slugs that may be named: all wards and topics, and the documents of the files. */
    Set<String> names(Kind kind) {
        Set<String> names = new HashSet<>(ofKind(kind).keySet());
        names.addAll(stored(kind));
        return names;
    }

    private Set<String> stored(Kind kind) {
        return switch (kind) {
            case WARD -> stored.wards();
            case TOPIC -> stored.topics();
            case DOCUMENT, ACTIVITY -> Set.of();
        };
    }

    private Map<String, Brought> ofKind(Kind kind) {
        return brought.getOrDefault(kind, Map.of());
    }
}
