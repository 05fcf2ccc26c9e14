package org.moothall.content.editorial.input;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.activity.ActivityContent;
import org.moothall.content.activity.Placement;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.taxonomy.Theme;

/** Everything of an activity that an editor writes, as the schema has it. */
public record ActivityInput(
        String strand,
        String title,
        FuzzyDateInput when,
        List<Theme> themes,
        List<Audience> audiences,
        @Nullable UUID content,
        List<Placement> placements,
        @Nullable String note) {

    /** The content; refused when the date is impossible. */
    public ActivityContent toContent() {
        try {
            return new ActivityContent(strand, title, when.toDate(), themes, audiences, content, placements, note);
        } catch (Refused e) {
            List<Refusal> under =
                    e.refusals().stream().map(r -> r.under("activity")).toList();
            throw new Refused(under);
        }
    }
}
