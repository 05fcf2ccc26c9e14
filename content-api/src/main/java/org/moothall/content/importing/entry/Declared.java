package org.moothall.content.importing.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.ReservedSlugs;
import org.moothall.content.document.Slug;
import org.moothall.content.importing.field.Fields;
import org.moothall.content.importing.field.Text;
import org.moothall.content.importing.field.Values;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;

/**
 * Something that a file brings, under its slug.
 *
 * @param type of a document
 */
public record Declared(Kind kind, Text slug, @Nullable ContentType type) {

    /** What can be brought. Slugs of different kinds do not get in each other's way. */
    public enum Kind {
        DOCUMENT,
        WARD,
        TOPIC,
        ACTIVITY
    }

    /** Everything that a file brings. A slug without the form of one is noted. */
    public static List<Declared> in(ParsedFile parsed) {
        Fields fields = parsed.fields();
        List<Declared> all = new ArrayList<>();
        if (parsed.file().isDocument()) {
            ContentType type = Values.oneOf(fields, "type", ContentType.class);
            declare(Kind.DOCUMENT, fields, type, all);
        } else {
            fields.entries("wards").forEach(ward -> declare(Kind.WARD, ward, null, all));
            fields.entries("topics").forEach(topic -> declare(Kind.TOPIC, topic, null, all));
            fields.entries("activities").forEach(activity -> declare(Kind.ACTIVITY, activity, null, all));
        }
        return all;
    }

    private static void declare(Kind kind, Fields fields, @Nullable ContentType type, List<Declared> all) {
        Text slug = fields.required("slug");
        if (slug.value().isEmpty()) {
            return;
        }
        if (kind == Kind.DOCUMENT && ReservedSlugs.contain(slug.value())) {
            Refusal reserved = ReservedSlugs.refusal(slug.value());
            fields.refuse(slug.place(), reserved.message(), reserved.remedy());
            return;
        }
        try {
            all.add(new Declared(kind, new Text(new Slug(slug.value()).value(), slug.place()), type));
        } catch (Refused e) {
            e.refusals().forEach(refusal -> fields.refuse(slug.place(), refusal.message(), refusal.remedy()));
        }
    }
}
