package org.moothall.website;

import org.moothall.website.site.WebsiteSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the reader sites. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebsiteSettings.class)
class WebsiteConfiguration {}
