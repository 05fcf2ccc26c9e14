package org.moothall.platform.command;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program but for what serves, follows and schedules: no port is opened. */
final class CommandContext {

    private static final String[] SWITCHES = {
        "--server.port=-1",
        "--moothall.schedule.enabled=false",
        "--moothall.media.sweep.enabled=false",
        "--moothall.search.indexing.enabled=false",
        "--moothall.sample-content=",
        "--logging.level.root=warn"
    };

    private CommandContext() {}

    static ConfigurableApplicationContext of(Class<?> program) {
        SpringApplication application = new SpringApplication(program);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application.run(SWITCHES);
    }
}
