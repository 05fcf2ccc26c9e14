package org.moothall.content.editorial.input;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Opening;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.Details;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Story;
import org.moothall.content.document.EditionContent;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.taxonomy.Tier;

/** Everything of an edition that an editor writes, as the schema has it. */
public record EditionInput(
        String title,
        String summary,
        String body,
        @Nullable Tier tier,
        List<Theme> themes,
        List<String> topics,
        List<String> wards,
        List<Opening> openings,
        List<CreditInput> credits,
        @Nullable UUID leadImage,
        List<UUID> related,
        @Nullable DetailsInput details) {

    /** The content, with what the type gives where the input is silent. */
    public EditionContent toContent(ContentType type) {
        return new EditionContent(
                title,
                summary,
                body,
                tier == null ? type.usualTier() : tier,
                themes,
                topics,
                wards,
                openings,
                credits.stream().map(CreditInput::toCredit).toList(),
                leadImage,
                related,
                details(type));
    }

    private Details details(ContentType type) {
        try {
            return details == null ? without(type) : details.toDetails();
        } catch (Refused e) {
            List<Refusal> under =
                    e.refusals().stream().map(r -> r.under("content.details")).toList();
            throw new Refused(under);
        }
    }

    private static Details without(ContentType type) {
        return switch (type) {
            case STORY -> new Story(null);
            case HELP_ARTICLE -> new HelpArticle(null, null);
            case LIVE_COVERAGE -> new LiveCoverage(false, List.of());
            case SCRUTINY_EXPLAINER -> new ScrutinyExplainer(null, null, List.of(), null);
            case CAMPAIGN_BURST, VIDEO, PEN_PORTRAIT, OPPORTUNITY, EVENT, WARD_PROFILE ->
                throw new Refused(
                        RefusalCode.REQUIRED,
                        "content.details",
                        "A " + type.words() + " has fields of its own, and none are given.",
                        "Send the fields of a " + type.words() + ".");
        };
    }
}
