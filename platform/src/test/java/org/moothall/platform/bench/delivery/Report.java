package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.platform.bench.Machine;
import org.moothall.platform.bench.load.Load;
import org.moothall.platform.running.RunningMoothall;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, said and written down as it comes in: what a run that is stopped has found is not lost. */
final class Report {

    private static final Map<String, Integer> MOST_MEGABYTES = Map.of("at rest", 300, "after the list load", 450);

    private final PrintStream out = System.out;
    private final Machine machine;
    private final int documents;
    private final int large;
    private final Path folder;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Load> limits = new LinkedHashMap<>();
    private final Map<String, Long> megabytes = new LinkedHashMap<>();

    /** @param folder where it is written */
    Report(Machine machine, int documents, int large, Path folder) {
        this.folder = folder;
        this.machine = machine;
        this.documents = documents;
        this.large = large;
        out.println(machine.words());
        out.print(Row.HEAD);
    }

    void add(Row row) throws IOException {
        rows.add(row);
        out.print(row.markdown());
        write();
    }

    /** What nginx did with the same bytes. */
    void limit(String name, int connections, Load nginx) {
        limits.put(name + ", " + connections, nginx);
    }

    void memory(String when, RunningMoothall moothall) throws IOException {
        megabytes.put(when, Probe.residentMegabytes(moothall));
        out.printf("| resident memory %s: %,d MB |%n", when, megabytes.get(when));
        write();
    }

    List<String> below() {
        List<String> below = new ArrayList<>(
                rows.stream().filter(Row::isBelow).map(Row::name).toList());
        megabytes.forEach((when, taken) -> {
            if (taken > MOST_MEGABYTES.getOrDefault(when, Integer.MAX_VALUE)) {
                below.add("resident memory " + when);
            }
        });
        return below;
    }

    /** Says what is outside its bounds. */
    void end() {
        out.printf("%nOutside their bounds: %s%n", below().isEmpty() ? "none" : below());
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("documents", documents);
        all.put("large", large);
        all.put("rows", rows);
        all.put("nginx", limits);
        all.put("residentMegabytes", megabytes);
        all.put("below", below());
        Files.writeString(
                folder.resolve("delivery.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        Files.writeString(folder.resolve("delivery.md"), markdown());
    }

    private String markdown() {
        StringBuilder text = new StringBuilder(machine.words()).append("\n\n").append(Row.HEAD);
        rows.forEach(row -> text.append(row.markdown()));
        text.append("\n| the same bytes by nginx | requests/s |\n|---|--:|\n");
        limits.forEach((name, load) -> text.append(String.format(Locale.UK, "| %s | %,.0f |%n", name, load.rate())));
        text.append("\n| resident memory | MB | at most |\n|---|--:|--:|\n");
        megabytes.forEach((when, taken) ->
                text.append(String.format(Locale.UK, "| %s | %,d | %d |%n", when, taken, MOST_MEGABYTES.get(when))));
        return text.toString();
    }
}
