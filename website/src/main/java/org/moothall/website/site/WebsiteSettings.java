package org.moothall.website.site;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Settings of the reader sites. {@code config} says what each key means. */
@ConfigurationProperties("moothall.website")
public record WebsiteSettings(
        String organisation,
        @DefaultValue Delivery delivery,
        @DefaultValue PageCache pages,
        SiteSettings democracy,
        SiteSettings intranet) {

    /** Where the delivery API is, this process by default, and how it is asked. */
    public record Delivery(
            @Nullable URI address,
            @DefaultValue("3s") Duration timeout,
            @DefaultValue("500ms") Duration watch,
            @DefaultValue("2s") Duration pause,
            @DefaultValue("1m") Duration freshFor,
            @DefaultValue("1h") Duration lastResortFor,
            @DefaultValue("32MB") DataSize memory) {}

    /** The pages that are kept. */
    public record PageCache(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("64MB") DataSize memory) {}

    /** One site. */
    public record SiteSettings(
            URI address,
            String title,
            String strapline,
            @DefaultValue List<Site.NavigationEntry> navigation) {}
}
