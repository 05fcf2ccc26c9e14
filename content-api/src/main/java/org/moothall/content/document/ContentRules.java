package org.moothall.content.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.ContentType;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.rendering.MarkupLimits;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.springframework.stereotype.Component;

/** What content may be stored as a draft: it may be unfinished, but not oversized, dangling or of the wrong type. */
@Component
class ContentRules {

    private static final int TITLE = 200;
    private static final int SUMMARY = 400;
    private static final int BODY = 200_000;

    private final Wards wards;
    private final Topics topics;
    private final ReferenceRules references;

    ContentRules(Wards wards, Topics topics, ReferenceRules references) {
        this.wards = wards;
        this.topics = topics;
        this.references = references;
    }

    /** Refuses everything that is wrong at once, each with its field under {@code content}. */
    void check(ContentType type, EditionContent content) {
        FieldRules rules = new FieldRules();
        texts(content, rules);
        filing(content, rules);
        openings(content.openings(), rules);
        if (content.details().type() != type) {
            rules.refuse(
                    RefusalCode.WRONG_TYPE,
                    "details",
                    "These are the fields of a %s, but the document is a %s."
                            .formatted(content.details().type().words(), type.words()),
                    "Send the fields of a " + type.words() + ".");
        }
        DetailsRules.check(content.details(), rules);
        references.check(content, rules);
        rules.refuseIfAny("content");
    }

    private static void texts(EditionContent content, FieldRules rules) {
        rules.required("title", content.title());
        rules.atMost("title", content.title(), TITLE);
        rules.atMost("summary", content.summary(), SUMMARY);
        rules.atMost("body", content.body(), BODY);
        MarkupLimits.refusal("body", content.body()).ifPresent(rules::refuse);
        content.details()
                .markdown()
                .forEach((path, text) ->
                        MarkupLimits.refusal("details." + path, text).ifPresent(rules::refuse));
        rules.atMost("related", content.related(), 24);
        rules.atMost("credits", content.credits(), 20);
        for (int i = 0; i < content.credits().size(); i++) {
            Credit credit = content.credits().get(i);
            rules.atMost("credits." + i + ".name", credit.name(), 120);
            if (credit.portrait() == null) {
                rules.required("credits." + i + ".name", credit.name());
            }
        }
    }

    private void filing(EditionContent content, FieldRules rules) {
        Set<String> knownWards = new HashSet<>();
        wards.findBySlugIn(content.wards()).stream().map(Ward::slug).forEach(knownWards::add);
        unknown("wards", "ward", content.wards(), knownWards, rules);
        List<String> detailWards = content.details().wards();
        wards.findBySlugIn(detailWards).stream().map(Ward::slug).forEach(knownWards::add);
        unknown("details.ward", "ward", detailWards, knownWards, rules);
        Set<String> knownTopics = new HashSet<>();
        topics.findBySlugIn(content.topics()).stream().map(Topic::slug).forEach(knownTopics::add);
        unknown("topics", "topic", content.topics(), knownTopics, rules);
    }

    private static void unknown(String field, String kind, List<String> given, Set<String> known, FieldRules rules) {
        given.stream()
                .filter(slug -> !known.contains(slug))
                .forEach(slug -> rules.refuse(
                        RefusalCode.UNKNOWN_VALUE,
                        field,
                        "There is no " + kind + " “" + slug + "”.",
                        "Choose a " + kind + " from the list, or have it added."));
    }

    private static void openings(List<Opening> openings, FieldRules rules) {
        if (openings.stream().map(Opening::audience).distinct().count() < openings.size()) {
            rules.refuse(
                    RefusalCode.MALFORMED,
                    "openings",
                    "An audience is named more than once.",
                    "Give each audience one opening time.");
        }
    }
}
