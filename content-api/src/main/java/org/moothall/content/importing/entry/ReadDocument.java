package org.moothall.content.importing.entry;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.Details;
import org.moothall.content.document.Credit;
import org.moothall.content.document.EditionContent;
import org.moothall.content.importing.entry.Declared.Kind;
import org.moothall.content.importing.field.Fields;
import org.moothall.content.importing.field.Text;
import org.moothall.content.importing.field.Values;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/** Reads the document that a Markdown file holds. */
public final class ReadDocument {

    private enum Status {
        PUBLISHED,
        DRAFT
    }

    private final ParsedFile parsed;
    private final Fields fields;
    private final Links links;

    private ReadDocument(ParsedFile parsed, Links links) {
        this.parsed = parsed;
        this.fields = parsed.fields();
        this.links = links;
    }

    /** The document; empty when its type is not known. Everything else that is wrong is noted. */
    public static Optional<DocumentEntry> from(ParsedFile parsed, Links links) {
        return new ReadDocument(parsed, links).document();
    }

    private Optional<DocumentEntry> document() {
        fields.required("type");
        ContentType type = Values.oneOf(fields, "type", ContentType.class);
        if (type == null) {
            return Optional.empty();
        }
        String slug = fields.required("slug").value();
        Status status = Values.oneOf(fields, "status", Status.class);
        String changeNote = fields.text("changeNote").map(Text::value).orElse(null);
        EditionContent content = content(type, slug);
        fields.done();
        Positions positions = new Positions(parsed.mapping(), "", parsed.body().place());
        return Optional.of(new DocumentEntry(slug, type, content, status == Status.DRAFT, changeNote, positions));
    }

    private EditionContent content(ContentType type, String slug) {
        return new EditionContent(
                fields.required("title").value(),
                fields.text("summary").map(Text::value).orElse(""),
                MarkdownLinks.identified(parsed.body(), links),
                requireNonNullElse(Values.oneOf(fields, "tier", Tier.class), type.usualTier()),
                Values.someOf(fields, "themes", Theme.class),
                filed("topics", Kind.TOPIC),
                filed("wards", Kind.WARD),
                openings(),
                credits(),
                picture(fields, "leadImage", links),
                documents(fields, "related", links),
                details(type, slug));
    }

    private Details details(ContentType type, String slug) {
        return new ReadDetails(fields, links, slug).of(type);
    }

    private List<String> filed(String key, Kind kind) {
        return fields.texts(key).stream().map(slug -> links.filed(kind, slug)).toList();
    }

    private List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        if (fields.isSection("audiences")) {
            Fields section = fields.section("audiences").orElseThrow();
            for (String name : section.keys()) {
                Instant opensAt = Values.moment(section, name);
                Values.constant(section, new Text(name, section.place(name)), Audience.class)
                        .ifPresent(audience -> openings.add(new Opening(audience, opensAt)));
            }
        } else if (!fields.has("audiences")) {
            openings.add(new Opening(Audience.PUBLIC, null));
        } else {
            Values.someOf(fields, "audiences", Audience.class)
                    .forEach(audience -> openings.add(new Opening(audience, null)));
        }
        return openings.stream().sorted(Comparator.comparing(Opening::audience)).toList();
    }

    private List<Credit> credits() {
        List<Credit> credits = new ArrayList<>();
        for (Fields credit : fields.entries("credits")) {
            Optional<Text> portrait = credit.text("portrait");
            String name = credit.text("name").map(Text::value).orElse("");
            credit.done();
            if (portrait.isPresent()) {
                links.document(portrait.get(), ContentType.PEN_PORTRAIT)
                        .ifPresent(id -> credits.add(new Credit(name, id)));
            } else {
                credits.add(new Credit(name, null));
            }
        }
        return credits;
    }

    /** The documents of a list of slugs. */
    static List<UUID> documents(Fields fields, String key, Links links) {
        return fields.texts(key).stream()
                .flatMap(slug -> links.document(slug, null).stream())
                .toList();
    }

    /** The image of a section with {@code file}, {@code alt} and {@code credit}. */
    static @Nullable UUID picture(Fields fields, String key, Links links) {
        Optional<Fields> section = fields.section(key);
        if (section.isEmpty()) {
            return null;
        }
        Text file = section.get().required("file");
        String alt = section.get().text("alt").map(Text::value).orElse(null);
        String credit = section.get().text("credit").map(Text::value).orElse(null);
        section.get().done();
        return file.value().isEmpty() ? null : links.picture(file, alt, credit).orElse(null);
    }
}
