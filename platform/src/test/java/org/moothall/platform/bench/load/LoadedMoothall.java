package org.moothall.platform.bench.load;

import java.util.Map;
import org.moothall.platform.Moothall;
import org.springframework.boot.SpringApplication;

/** The program as it is shipped, and {@link FromMemory} beside it. */
final class LoadedMoothall {

    private LoadedMoothall() {}

    public static void main(String[] arguments) {
        SpringApplication program = new SpringApplication(Moothall.class);
        program.setDefaultProperties(Map.of("bench.from-memory", true));
        program.run(arguments);
    }
}
