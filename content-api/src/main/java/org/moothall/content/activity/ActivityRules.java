package org.moothall.content.activity;

import java.util.List;
import org.moothall.content.document.Documents;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;
import org.springframework.stereotype.Component;

/** What an activity may hold. */
@Component
class ActivityRules {

    private final Documents documents;

    ActivityRules(Documents documents) {
        this.documents = documents;
    }

    /** Refuses everything that is wrong at once, each with its field under {@code activity}. */
    void check(ActivityContent content) {
        FieldRules rules = new FieldRules();
        rules.required("strand", content.strand());
        rules.atMost("strand", content.strand(), 120);
        rules.required("title", content.title());
        rules.atMost("title", content.title(), 200);
        rules.atMost("note", content.note(), 1_000);
        if (content.audiences().isEmpty()) {
            rules.refuse(
                    RefusalCode.REQUIRED,
                    "audiences",
                    "The activity is meant for no audience.",
                    "Choose at least one of public, staff and councillors.");
        }
        placements(content.placements(), rules);
        if (content.document() != null
                && documents.findRowsByIdIn(List.of(content.document())).isEmpty()) {
            rules.refuse(
                    RefusalCode.UNKNOWN_VALUE,
                    "content",
                    "There is no document with the id “" + content.document() + "”.",
                    "Choose a document from the list.");
        }
        rules.refuseIfAny("activity");
    }

    private static void placements(List<Placement> placements, FieldRules rules) {
        rules.atMost("placements", placements, 50);
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            String field = "placements." + i;
            rules.required(field + ".channel", placement.channel());
            rules.atMost(field + ".channel", placement.channel(), 120);
            rules.webAddress(field + ".url", placement.url());
        }
    }
}
