package org.moothall.platform.bench.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Loads that take turns in one run, so that what the machine does besides hits all of them alike. Every side is warm
 * before the first turn that counts, and gives the same bytes without compression.
 */
public final class SideBySide {

    /** A side is warm when so many turns in a row were hardly faster than the fastest before them. */
    private static final int TURNS_WITHOUT_GAIN = 4;

    private static final double HARDLY = 1.03;
    private static final int MOST_TO_WARM = 60;

    /** Compiling what is used often takes a minute and more on two processors, and pauses between its steps. */
    private static final int LEAST_SECONDS_TO_WARM = 75;

    /** Servers of limits that have been warm: whatever they answer with, they do the same for it. */
    private static final Set<String> WARM_LIMITS = new HashSet<>();

    private final int connections;
    private final int seconds;
    private final int rounds;
    private final Map<String, Target> sides = new LinkedHashMap<>();
    private final Set<String> limits = new HashSet<>();
    private boolean sameBytes = true;

    public SideBySide(int connections, int seconds, int rounds) {
        this.connections = connections;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    /** Adds a side. */
    public SideBySide with(String name, URI address) {
        sides.put(name, Target.of(address));
        return this;
    }

    /** Adds a side that shows what the machine can do, with bytes from memory or from a file. */
    public SideBySide withLimit(String name, URI address) {
        limits.add(name);
        return with(name, address);
    }

    /** Adds a side that is asked for other bytes than the others are. */
    public SideBySide withOther(String name, Target target) {
        sides.put(name, target);
        sameBytes = false;
        return this;
    }

    /** For each side the turn whose rate is in the middle. */
    public Map<String, Load> run() throws IOException, InterruptedException {
        if (sameBytes) {
            requireTheSameBytes();
        }
        for (String side : sides.keySet()) {
            Target target = Objects.requireNonNull(sides.get(side));
            boolean warm =
                    limits.contains(side) && !WARM_LIMITS.add(target.address().getAuthority());
            warm(target, warm ? 0 : LEAST_SECONDS_TO_WARM);
        }
        Map<String, List<Load>> loads = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(sides.keySet());
        for (int round = 0; round < rounds; round++) {
            for (String side : order) {
                loads.computeIfAbsent(side, ignored -> new ArrayList<>())
                        .add(Wrk.ask(sides.get(side), connections, seconds));
            }
            Collections.reverse(order);
        }
        Map<String, Load> middle = new LinkedHashMap<>();
        loads.forEach((side, all) -> middle.put(side, middle(all)));
        return middle;
    }

    private void requireTheSameBytes() throws IOException, InterruptedException {
        byte[] first = null;
        for (Target side : sides.values()) {
            byte[] bytes = Wrk.body(side.address());
            if (first != null && !Arrays.equals(first, bytes)) {
                throw new IllegalStateException("Not the same bytes as on the other sides: " + side.address());
            }
            first = bytes;
        }
    }

    private void warm(Target side, int leastSeconds) throws IOException, InterruptedException {
        double best = 0;
        int without = 0;
        for (int turn = 0;
                turn < MOST_TO_WARM && (without < TURNS_WITHOUT_GAIN || turn * seconds < leastSeconds);
                turn++) {
            double rate = Wrk.askWhatever(side, connections, seconds).rate();
            without = rate < best * HARDLY ? without + 1 : 0;
            best = Math.max(best, rate);
        }
    }

    /** The one whose rate is in the middle. */
    public static Load middle(List<Load> loads) {
        return loads.stream()
                .sorted(Comparator.comparingDouble(Load::rate))
                .toList()
                .get(loads.size() / 2);
    }
}
