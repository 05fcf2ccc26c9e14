package org.moothall.website;

import org.moothall.website.site.WebsiteSettings;
import org.moothall.website.statement.AboutSettings;
import org.moothall.website.statement.SearchesKept;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the reader sites. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WebsiteSettings.class, AboutSettings.class, SearchesKept.class})
class WebsiteConfiguration {}
