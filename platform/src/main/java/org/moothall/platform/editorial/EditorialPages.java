package org.moothall.platform.editorial;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Assets have a hash of their content in their name and may be kept for ever; everything else is asked for anew each
 * time, so that an upgrade reaches every browser at its next visit.
 */
class EditorialPages implements WebMvcConfigurer {

    private final String location;

    /** The pages at a resource location that ends with a slash. */
    EditorialPages(String location) {
        this.location = location;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/editorial").setViewName("forward:/editorial/index.html");
        registry.addViewController("/editorial/").setViewName("forward:/editorial/index.html");
    }

    /** Packaged files all carry the build's fixed time, so tags come from the content and not from that time. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/editorial/assets/**")
                .addResourceLocations(location + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .setUseLastModified(false);
        registry.addResourceHandler("/editorial/**")
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(new ContentTag())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }
}
