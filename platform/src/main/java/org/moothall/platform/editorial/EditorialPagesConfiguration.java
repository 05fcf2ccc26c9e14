package org.moothall.platform.editorial;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the pages that are packaged with the program. */
@Configuration(proxyBeanMethods = false)
class EditorialPagesConfiguration {

    @Bean
    EditorialPages editorialPages() {
        return new EditorialPages("classpath:/META-INF/resources/editorial/");
    }
}
