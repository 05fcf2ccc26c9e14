package org.moothall.content.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.moothall.localservices.Services;

/** What the tests' application is started with. */
final class AccessSettingsForTests {

    private AccessSettingsForTests() {}

    static Map<String, String> of(Services services) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", services.jdbcUrl());
        settings.put("spring.datasource.username", services.username());
        settings.put("spring.datasource.password", services.password());
        settings.put("spring.jpa.hibernate.ddl-auto", "none");
        settings.put("spring.jpa.open-in-view", "false");
        settings.put("spring.jpa.properties.hibernate.jdbc.time_zone", "UTC");
        settings.put("spring.graphql.http.path", "/editorial/graphql");
        settings.put("spring.graphql.schema.locations", "classpath:graphql/editorial/");
        settings.put("spring.main.banner-mode", "off");
        settings.put("server.forward-headers-strategy", "native");
        settings.put("spring.threads.virtual.enabled", "true");
        settings.put("server.port", "0");
        return settings;
    }
}
