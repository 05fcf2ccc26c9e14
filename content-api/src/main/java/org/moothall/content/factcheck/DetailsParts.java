package org.moothall.content.factcheck;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.CampaignBurst;
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
import org.moothall.content.time.Moments;

/** The fields of a type that state something, with their labels. Links to other documents are left out. */
final class DetailsParts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(Moments.LONDON);

    private final List<DraftPart> parts = new ArrayList<>();
    private final UnaryOperator<String> render;

    private DetailsParts(UnaryOperator<String> render) {
        this.render = render;
    }

    /** The parts; {@code render} makes safe HTML of Markdown. */
    static List<DraftPart> of(Details details, UnaryOperator<String> render) {
        DetailsParts parts = new DetailsParts(render);
        parts.add(details);
        return parts.parts;
    }

    private void add(Details details) {
        switch (details) {
            case CampaignBurst burst -> add(burst);
            case Story story -> number("burst", "Tells of burst", story.burst());
            case Video video -> add(video);
            case LiveCoverage coverage -> add(coverage);
            case ScrutinyExplainer explainer -> add(explainer);
            case PenPortrait portrait -> add(portrait);
            case HelpArticle article -> text("source", "Source", article.source());
            case Opportunity opportunity -> {
                text("when", "When", opportunity.when().label());
                text("place", "Where", opportunity.place());
                text("bookingUrl", "Book at", opportunity.bookingUrl());
            }
            case Event event -> add(event);
            case WardProfile profile -> add(profile);
        }
    }

    private void add(CampaignBurst burst) {
        number("number", "Number", burst.number());
        text("strapline", "Strapline", burst.strapline());
        text("when", "When", burst.when().label());
        if (burst.callToAction() != null) {
            text(
                    "callToAction",
                    "Call to action",
                    burst.callToAction().label() + ": " + burst.callToAction().url());
        }
    }

    private void add(Video video) {
        text("url", "Video", video.url());
        text("series", "Series", video.series());
        if (video.transcript() != null && !video.transcript().isBlank()) {
            rich("transcript", "Transcript", video.transcript());
        }
    }

    private void add(LiveCoverage coverage) {
        for (int i = 0; i < coverage.entries().size(); i++) {
            LiveEntry entry = coverage.entries().get(i);
            rich("entries." + i + ".text", moment(entry.at()), entry.text());
        }
    }

    private void add(ScrutinyExplainer explainer) {
        text("panel", "Panel", explainer.panel());
        for (int i = 0; i < explainer.questions().size(); i++) {
            QuestionAndAnswer question = explainer.questions().get(i);
            text("questions." + i + ".question", "Question " + (i + 1), question.question());
            rich("questions." + i + ".answer", "Answer " + (i + 1), question.answer());
        }
    }

    private void add(PenPortrait portrait) {
        text("name", "Name", portrait.name());
        text("party", "Party", portrait.party());
        text("roles", "Roles", String.join(", ", portrait.roles()));
        text("askMeAbout", "Ask me about", String.join(", ", portrait.askMeAbout()));
    }

    private void add(Event event) {
        text("startsAt", "Starts", moment(event.startsAt()));
        text("endsAt", "Ends", moment(event.endsAt()));
        text("when", "When", event.when().label());
        text("place", "Where", event.place());
    }

    private void add(WardProfile profile) {
        for (int i = 0; i < profile.facts().size(); i++) {
            WardFact fact = profile.facts().get(i);
            String source = fact.source() == null ? "" : " (" + fact.source() + ")";
            text("facts." + i, fact.label(), fact.value() + source);
        }
    }

    private void number(String field, String label, @Nullable Integer value) {
        text(field, label, value == null ? null : value.toString());
    }

    private void text(String field, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.add(DraftPart.plain("details." + field, label, value));
        }
    }

    private void rich(String field, String label, String markdown) {
        parts.add(DraftPart.rich("details." + field, label, render.apply(markdown)));
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
