package org.moothall.content.importing.store;

import java.util.List;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.Details;
import org.moothall.content.details.Event;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.Opportunity;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Story;
import org.moothall.content.details.Video;
import org.moothall.content.details.WardProfile;
import org.moothall.content.document.EditionContent;
import org.moothall.content.fuzzydate.FuzzyDate;

/** What a document holds while those that it refers to are still being made: a circle must begin somewhere. */
final class BareContent {

    private BareContent() {}

    /** The content without anything that refers to another document or to an image. */
    static EditionContent of(EditionContent content) {
        return new EditionContent(
                content.title(),
                content.summary(),
                "",
                content.tier(),
                List.of(),
                List.of(),
                List.of(),
                content.openings(),
                List.of(),
                null,
                List.of(),
                details(content.details().type()));
    }

    private static Details details(ContentType type) {
        return switch (type) {
            case CAMPAIGN_BURST -> new CampaignBurst(1, "", null, FuzzyDate.TO_CONFIRM, null, List.of());
            case STORY -> new Story(null);
            case VIDEO -> new Video("", null, null, List.of(), null);
            case LIVE_COVERAGE -> new LiveCoverage(false, List.of());
            case SCRUTINY_EXPLAINER -> new ScrutinyExplainer(null, null, List.of(), null);
            case PEN_PORTRAIT -> new PenPortrait("", PersonKind.OFFICER, null, null, List.of(), List.of());
            case HELP_ARTICLE -> new HelpArticle(null, null);
            case OPPORTUNITY -> new Opportunity(FuzzyDate.TO_CONFIRM, null, null);
            case EVENT -> new Event(null, null, FuzzyDate.TO_CONFIRM, null);
            case WARD_PROFILE -> new WardProfile("", List.of());
        };
    }
}
