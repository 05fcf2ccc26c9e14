package org.moothall.media.intake;

import jakarta.servlet.MultipartConfigElement;
import org.moothall.media.MediaSettings;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The web server's own limits, which follow the settings: it stops reading an upload before anything of ours sees it. */
@Configuration(proxyBeanMethods = false)
class MultipartLimits {

    private static final DataSize OTHER_FIELDS = DataSize.ofKilobytes(64);
    private static final DataSize IN_MEMORY = DataSize.ofKilobytes(64);

    /** How much of a refused upload is read and thrown away, so that its sender is there to hear why. */
    private static final int SWALLOWED = 256 * 1024 * 1024;

    @Bean
    MultipartConfigElement multipartConfig(MediaSettings settings) {
        var limits = new MultipartConfigFactory();
        limits.setMaxFileSize(settings.maxUpload());
        limits.setMaxRequestSize(DataSize.ofBytes(settings.maxUpload().toBytes() + OTHER_FIELDS.toBytes()));
        limits.setFileSizeThreshold(IN_MEMORY);
        return limits.createMultipartConfig();
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> answersRefusedUploads() {
        return tomcat -> tomcat.addConnectorCustomizers(
                connector -> connector.setProperty("maxSwallowSize", Integer.toString(SWALLOWED)));
    }
}
