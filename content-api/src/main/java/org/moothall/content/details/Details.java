package org.moothall.content.details;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The fields that a type of content has beyond the common ones. Records of this family hold what an editor typed, even
 * when it is not fit to publish yet: the publishing checks say what may go live.
 *
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CampaignBurst.class, name = "CAMPAIGN_BURST"),
    @JsonSubTypes.Type(value = Story.class, name = "STORY"),
    @JsonSubTypes.Type(value = Video.class, name = "VIDEO"),
    @JsonSubTypes.Type(value = LiveCoverage.class, name = "LIVE_COVERAGE"),
    @JsonSubTypes.Type(value = ScrutinyExplainer.class, name = "SCRUTINY_EXPLAINER"),
    @JsonSubTypes.Type(value = PenPortrait.class, name = "PEN_PORTRAIT"),
    @JsonSubTypes.Type(value = HelpArticle.class, name = "HELP_ARTICLE"),
    @JsonSubTypes.Type(value = Opportunity.class, name = "OPPORTUNITY"),
    @JsonSubTypes.Type(value = Event.class, name = "EVENT"),
    @JsonSubTypes.Type(value = WardProfile.class, name = "WARD_PROFILE")
})
public sealed interface Details
        permits CampaignBurst,
                Story,
                Video,
                LiveCoverage,
                ScrutinyExplainer,
                PenPortrait,
                HelpArticle,
                Opportunity,
                Event,
                WardProfile {

    /** The type whose fields these are. */
    ContentType type();

    /** The documents that these fields name, with the field of each. */
    default List<DocumentLink> documents() {
        return List.of();
    }

    /** The assets that these fields show, with the field of each. */
    default List<AssetLink> assets() {
        return List.of();
    }

    /** The Markdown texts among these fields by their path, such as {@code questions.0.answer}. */
    default Map<String, String> markdown() {
        return Map.of();
    }

    /** The ward that the document belongs to by these fields; empty when they name none. */
    default List<String> wards() {
        return List.of();
    }

    /** What a search should find the document by, besides the common fields. */
    default SearchTerms searchTerms() {
        return SearchTerms.NONE;
    }

    /** A document named by a field. */
    record DocumentLink(String field, UUID document) {}

    /** An asset shown by a field. */
    record AssetLink(String field, UUID asset) {}

    /**
     * Words for the search index.
     *
     * @param names of people, wards and panels
     * @param keywords other short terms
     * @param texts sentences; Markdown counts by {@link #markdown()} and is not repeated here
     */
    record SearchTerms(List<String> names, List<String> keywords, List<String> texts) {
        static final SearchTerms NONE = new SearchTerms(List.of(), List.of(), List.of());
    }
}
