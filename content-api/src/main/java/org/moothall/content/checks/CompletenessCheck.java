package org.moothall.content.checks;

import java.util.stream.Stream;
import org.moothall.content.document.EditionContent;
import org.springframework.stereotype.Component;

/** A summary, a body, and somebody whom it is for. */
@Component
class CompletenessCheck implements PublishingCheck {

    @Override
    public Stream<Finding> look(Checked checked) {
        EditionContent content = checked.content();
        Stream.Builder<Finding> found = Stream.builder();
        if (content.summary().isBlank()) {
            found.add(Finding.error(
                    "SUMMARY",
                    "summary",
                    "There is no summary. Lists, search results and shared links show it.",
                    "Say in a sentence or two what the reader gets."));
        }
        if (content.openings().isEmpty()) {
            found.add(Finding.error(
                    "AUDIENCE",
                    "openings",
                    "The edition is meant for no audience.",
                    "Choose at least one of public, staff and councillors."));
        }
        if (content.body().isBlank() && content.details().markdown().isEmpty()) {
            found.add(Finding.warning("BODY", "body", "The body is empty.", "Write it, or publish without."));
        }
        if (content.leadImage() == null) {
            found.add(Finding.warning(
                    "LEAD_IMAGE",
                    "leadImage",
                    "There is no lead image.",
                    "Choose one: lists and shared links look better with it."));
        }
        return found.build();
    }
}
