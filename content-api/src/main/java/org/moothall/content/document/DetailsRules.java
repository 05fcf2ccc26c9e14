package org.moothall.content.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.CallToAction;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.Caption;
import org.moothall.content.details.Details;
import org.moothall.content.details.Event;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.LiveEntry;
import org.moothall.content.details.Opportunity;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.QuestionAndAnswer;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Story;
import org.moothall.content.details.Video;
import org.moothall.content.details.WardFact;
import org.moothall.content.details.WardProfile;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;

/** What a type's own fields may hold in a draft. */
final class DetailsRules {

    private static final int LINE = 200;
    private static final int TEXT = 20_000;
    private static final int TRANSCRIPT = 200_000;

    private DetailsRules() {}

    static void check(Details details, FieldRules rules) {
        switch (details) {
            case CampaignBurst burst -> check(burst, rules);
            case Story story -> rules.between("details.burst", story.burst(), 1, 999);
            case Video video -> check(video, rules);
            case LiveCoverage coverage -> check(coverage, rules);
            case ScrutinyExplainer explainer -> check(explainer, rules);
            case PenPortrait portrait -> check(portrait, rules);
            case HelpArticle article -> rules.atMost("details.source", article.source(), 500);
            case Opportunity opportunity -> check(opportunity, rules);
            case Event event -> check(event, rules);
            case WardProfile profile -> check(profile, rules);
        }
    }

    private static void check(CampaignBurst burst, FieldRules rules) {
        rules.between("details.number", burst.number(), 1, 999);
        rules.atMost("details.strapline", burst.strapline(), LINE);
        rules.atMost("details.items", burst.items(), 100);
        CallToAction action = burst.callToAction();
        if (action != null) {
            rules.required("details.callToAction.label", action.label());
            rules.atMost("details.callToAction.label", action.label(), 80);
            rules.required("details.callToAction.url", action.url());
            rules.webAddress("details.callToAction.url", action.url());
        }
    }

    private static void check(Video video, FieldRules rules) {
        rules.webAddress("details.url", video.url());
        rules.between("details.durationSeconds", video.durationSeconds(), 1, 86_400);
        rules.atMost("details.transcript", video.transcript(), TRANSCRIPT);
        rules.atMost("details.series", video.series(), LINE);
        rules.atMost("details.captions", video.captions(), 20);
        each(video.captions(), "details.captions", (field, caption) -> check(field, caption, rules));
    }

    private static void check(String field, Caption caption, FieldRules rules) {
        rules.webAddress(field + ".url", caption.url());
        if (Locale.forLanguageTag(caption.language()).getLanguage().isEmpty()) {
            rules.refuse(
                    RefusalCode.MALFORMED,
                    field + ".language",
                    "“" + caption.language() + "” is no language.",
                    "Give a language tag such as en-GB or ur.");
        }
    }

    private static void check(LiveCoverage coverage, FieldRules rules) {
        rules.atMost("details.entries", coverage.entries(), 500);
        each(coverage.entries(), "details.entries", (String field, LiveEntry entry) -> {
            rules.required(field + ".text", entry.text());
            rules.atMost(field + ".text", entry.text(), TEXT);
            rules.webAddress(field + ".sourceUrl", entry.sourceUrl());
        });
    }

    private static void check(ScrutinyExplainer explainer, FieldRules rules) {
        rules.atMost("details.panel", explainer.panel(), LINE);
        rules.atMost("details.questions", explainer.questions(), 100);
        each(explainer.questions(), "details.questions", (String field, QuestionAndAnswer question) -> {
            rules.required(field + ".question", question.question());
            rules.atMost(field + ".question", question.question(), 500);
            rules.atMost(field + ".answer", question.answer(), TEXT);
        });
    }

    private static void check(PenPortrait portrait, FieldRules rules) {
        rules.atMost("details.name", portrait.name(), 120);
        rules.atMost("details.party", portrait.party(), 120);
        rules.atMost("details.roles", portrait.roles(), 30);
        rules.atMost("details.askMeAbout", portrait.askMeAbout(), 30);
        each(portrait.roles(), "details.roles", (field, role) -> rules.atMost(field, role, LINE));
        each(portrait.askMeAbout(), "details.askMeAbout", (field, subject) -> rules.atMost(field, subject, LINE));
    }

    private static void check(Opportunity opportunity, FieldRules rules) {
        place(opportunity.place(), rules);
        rules.webAddress("details.bookingUrl", opportunity.bookingUrl());
    }

    private static void check(Event event, FieldRules rules) {
        place(event.place(), rules);
        if (event.startsAt() != null && event.endsAt() != null && event.endsAt().isBefore(event.startsAt())) {
            rules.refuse(
                    RefusalCode.OUT_OF_RANGE,
                    "details.endsAt",
                    "The event ends at " + event.endsAt() + ", before it starts.",
                    "Give an end after the start.");
        }
    }

    private static void check(WardProfile profile, FieldRules rules) {
        rules.atMost("details.facts", profile.facts(), 100);
        each(profile.facts(), "details.facts", (String field, WardFact fact) -> {
            rules.required(field + ".label", fact.label());
            rules.atMost(field + ".label", fact.label(), LINE);
            rules.atMost(field + ".value", fact.value(), 500);
            rules.atMost(field + ".source", fact.source(), 500);
        });
    }

    private static void place(@Nullable String place, FieldRules rules) {
        rules.atMost("details.place", place, LINE);
    }

    private static <T> void each(List<T> values, String field, java.util.function.BiConsumer<String, T> rule) {
        IntStream.range(0, values.size()).forEach(i -> rule.accept(field + "." + i, values.get(i)));
    }
}
