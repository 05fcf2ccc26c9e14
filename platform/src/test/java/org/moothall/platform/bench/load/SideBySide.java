package org.moothall.platform.bench.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.platform.bench.load.Wrk.Load;

/** Loads that take turns in one run, so that what the machine does besides hits all of them alike. */
public final class SideBySide {

    private final int connections;
    private final int seconds;
    private final int rounds;
    private final Map<String, URI> sides = new LinkedHashMap<>();

    public SideBySide(int connections, int seconds, int rounds) {
        this.connections = connections;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    /** Adds a side. */
    public SideBySide with(String name, URI address) {
        sides.put(name, address);
        return this;
    }

    /** For each side the round whose rate is in the middle. The first round of each warms up and does not count. */
    public Map<String, Load> run() throws IOException, InterruptedException {
        Map<String, List<Load>> loads = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, URI> side : sides.entrySet()) {
                Load load = Wrk.ask(side.getValue(), connections, round == 0 ? 2 * seconds : seconds);
                if (round > 0) {
                    loads.computeIfAbsent(side.getKey(), ignored -> new ArrayList<>())
                            .add(load);
                }
            }
        }
        Map<String, Load> middle = new LinkedHashMap<>();
        loads.forEach((side, all) -> middle.put(
                side,
                all.stream()
                        .sorted(Comparator.comparingDouble(Load::rate))
                        .toList()
                        .get(all.size() / 2)));
        return middle;
    }
}
