package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.platform.bench.delivery.Probe.PerRequest;
import org.moothall.platform.bench.load.Load;
import org.moothall.platform.bench.load.Nginx;
import org.moothall.platform.bench.load.PlainTomcat;
import org.moothall.platform.bench.load.SideBySide;
import org.moothall.platform.bench.load.Target;
import org.moothall.platform.bench.load.Wrk;
import org.moothall.platform.running.RunningMoothall;

/**
 * Measures two or three sides in turns, and reports them.
 *
 * @param seconds for each turn
 * @param rounds how many turns each side has
 * @param connections at which loads with a limit are measured, one after the other
 */
record Comparisons(int seconds, int rounds, List<Integer> connections, PlainTomcat tomcat, Nginx nginx, Report report) {

    /** So many connections have the bounds. */
    static final int BOUND_AT = 32;

    /** Many requests, beside Tomcat with the bytes of the first of them, at another number of connections. */
    void besideTomcatAt(int each, String name, RunningMoothall moothall, Archive archive, Target target)
            throws IOException, InterruptedException, SQLException {
        Map<String, Load> loads = new SideBySide(each, seconds, rounds)
                .withOther("moothall", target)
                .withLimit("tomcat", tomcat.serve(file(name), Wrk.body(target.address())))
                .run();
        report.add(row(name, each, loads, "tomcat", 0, perRequest(moothall, archive, target, each)));
    }

    /** One request again and again, beside Tomcat and nginx with the same bytes. */
    void besideTheLimits(String name, RunningMoothall moothall, Archive archive, String path, double bound)
            throws IOException, InterruptedException, SQLException {
        URI address = moothall.at(path);
        byte[] bytes = Wrk.body(address);
        for (int each : connections) {
            SideBySide sides = new SideBySide(each, seconds, rounds)
                    .with("moothall", address)
                    .withLimit("tomcat", tomcat.serve(file(name), bytes))
                    .withLimit("nginx", nginx.serve(file(name), bytes));
            Map<String, Load> loads = measure(name, each, sides, moothall, archive, Target.of(address), bound);
            report.limit(name, each, Objects.requireNonNull(loads.get("nginx")));
        }
    }

    /** Many requests at random, beside Tomcat with the bytes of one of them. */
    void besideTomcat(String name, RunningMoothall moothall, Archive archive, Target target, double bound)
            throws IOException, InterruptedException, SQLException {
        byte[] bytes = Wrk.body(target.address());
        for (int each : connections) {
            SideBySide sides = new SideBySide(each, seconds, rounds)
                    .withOther("moothall", target)
                    .withLimit("tomcat", tomcat.serve(file(name), bytes));
            measure(name, each, sides, moothall, archive, target, bound);
        }
    }

    private Map<String, Load> measure(
            String name,
            int each,
            SideBySide sides,
            RunningMoothall moothall,
            Archive archive,
            Target target,
            double bound)
            throws IOException, InterruptedException, SQLException {
        Map<String, Load> loads = sides.run();
        PerRequest perRequest = each == BOUND_AT ? perRequest(moothall, archive, target, BOUND_AT) : null;
        report.add(row(name, each, loads, "tomcat", bound, perRequest));
        return loads;
    }

    private static String file(String name) {
        return name.replaceAll("[^a-z]+", "-") + ".json";
    }

    void twoSides(String name, URI subject, URI reference, double bound) throws IOException, InterruptedException {
        compare(name, Target.of(subject), Target.of(reference), bound);
    }

    void compare(String name, Target subject, Target reference, double bound) throws IOException, InterruptedException {
        Map<String, Load> loads = new SideBySide(BOUND_AT, seconds, rounds)
                .withOther("moothall", subject)
                .withOther("reference", reference)
                .run();
        report.add(row(name, BOUND_AT, loads, "reference", bound, null));
    }

    private static Row row(
            String name,
            int connections,
            Map<String, Load> loads,
            String reference,
            double bound,
            @Nullable PerRequest perRequest) {
        Load own = Objects.requireNonNull(loads.get("moothall"));
        Load other = Objects.requireNonNull(loads.get(reference));
        return new Row(
                name, connections, own, reference, other.rate(), connections == BOUND_AT ? bound : 0, perRequest);
    }

    PerRequest perRequest(RunningMoothall moothall, Archive archive, Target target, int connections)
            throws IOException, InterruptedException, SQLException {
        try (Probe probe = Probe.of(moothall, archive.installation().services())) {
            Probe.Used before = probe.used();
            Load load = Wrk.ask(target, connections, seconds);
            return probe.used().since(before, load.requests());
        }
    }
}
