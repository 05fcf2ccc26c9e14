package org.moothall.platform.role;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns the roles of this process into the switches that the modules have. A switch that is set by itself counts more. */
public class RoleSwitches implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Set<Role> roles = Role.of(environment.getProperty(Role.SETTING));
        Map<String, Object> switches = Map.of(
                "moothall.search.indexing.enabled", roles.contains(Role.INDEXER),
                "moothall.schedule.enabled", roles.contains(Role.SCHEDULER),
                "moothall.media.sweep.enabled", roles.contains(Role.SCHEDULER),
                "moothall.api.enabled", roles.contains(Role.API),
                "moothall.website.enabled", roles.contains(Role.WEBSITE));
        environment.getPropertySources().addLast(new MapPropertySource("roles", switches));
    }

    /** After the settings' files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
