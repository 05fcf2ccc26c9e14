package org.moothall.website.content;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;

/** Reads a document: the common fields and those of its type stand side by side. */
final class DocumentReader extends ValueDeserializer<Document> {

    @Override
    public Document deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = context.readTree(parser);
        Document.Common common = context.readTreeAsValue(node, Document.Common.class);
        Details details = context.readTreeAsValue(node, type(common.type()));
        return new Document(common, details);
    }

    private static Class<? extends Details> type(ContentType type) {
        return switch (type) {
            case CAMPAIGN_BURST -> Details.CampaignBurst.class;
            case STORY -> Details.Story.class;
            case VIDEO -> Details.Video.class;
            case LIVE_COVERAGE -> Details.LiveCoverage.class;
            case SCRUTINY_EXPLAINER -> Details.ScrutinyExplainer.class;
            case PEN_PORTRAIT -> Details.PenPortrait.class;
            case HELP_ARTICLE -> Details.HelpArticle.class;
            case OPPORTUNITY -> Details.Opportunity.class;
            case EVENT -> Details.Event.class;
            case WARD_PROFILE -> Details.WardProfile.class;
        };
    }
}
