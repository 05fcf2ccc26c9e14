package org.moothall.content.details;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.FuzzyDate;

/**
 * A campaign burst: occasional, high-impact.
 *
 * @param number 1 for burst #1, and so on
 * @param items the hub and help content that the burst carries, in order
 */
public record CampaignBurst(
        int number,
        String strapline,
        @Nullable UUID artwork,
        FuzzyDate when,
        @Nullable CallToAction callToAction,
        List<UUID> items)
        implements Details {

    public CampaignBurst {
        items = List.copyOf(items);
    }

    @Override
    public ContentType type() {
        return ContentType.CAMPAIGN_BURST;
    }

    @Override
    public List<DocumentLink> documents() {
        List<DocumentLink> links = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            links.add(new DocumentLink("items." + i, items.get(i)));
        }
        return links;
    }

    @Override
    public List<AssetLink> assets() {
        return artwork == null ? List.of() : List.of(new AssetLink("artwork", artwork));
    }

    @Override
    public SearchTerms searchTerms() {
        return new SearchTerms(List.of("burst " + number), List.of(when.label()), List.of(strapline));
    }
}
