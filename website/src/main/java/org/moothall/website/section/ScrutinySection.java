package org.moothall.website.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details;
import org.moothall.website.content.Teaser;

/**
 * What the Scrutiny section shows.
 *
 * @param general what Scrutiny is
 * @param panels by name
 * @param takingPart help, opportunities and events about Scrutiny
 */
public record ScrutinySection(List<Explainer> general, List<Explainer> panels, List<Teaser> takingPart) {

    /** What Scrutiny, or one of its panels, is. */
    public record Explainer(
            String slug,
            String title,
            String summary,
            @Nullable String panel,
            @Nullable Teaser chair,
            List<Details.QuestionAndAnswer> questions,
            @Nullable Teaser video) {

        /** Of a panel its name, of all else the title. */
        public String name() {
            return panel == null ? title : panel;
        }
    }
}
