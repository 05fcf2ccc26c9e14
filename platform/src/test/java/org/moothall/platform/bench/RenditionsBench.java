package org.moothall.platform.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moothall.platform.bench.load.Load;
import org.moothall.platform.bench.load.PlainTomcat;
import org.moothall.platform.bench.load.SideBySide;
import org.moothall.platform.bench.load.Target;
import org.moothall.platform.bench.load.Wrk;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renditions of the sample content's pictures in three sizes: each asked for once when it has to be made, once more, and then
 * all at random by many, beside Tomcat with the bytes of one. Arguments: {@code --seconds N} for each turn (4); {@code
 * --rounds N} (3).
 */
public final class RenditionsBench {

    private static final int CONNECTIONS = 32;
    private static final String PICTURES = "{ contents(first: 100) { edges { node { leadImage {"
            + " small: rendition(width: 320, height: 180) { url } middle: rendition(width: 640, height: 360) { url }"
            + " large: rendition(width: 1280, height: 720) { url } } } } } }";

    private RenditionsBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        PrintStream out = System.out;
        Installation installation = Installation.fresh("bench-renditions");
        Map<String, Load> loads;
        Percentiles cold;
        Percentiles warm;
        List<String> paths;
        try (RunningMoothall moothall = RunningMoothall.start(
                                ProgramStart.local(installation, List.of(SampleContent.SETTING))
                                        .asShipped())
                        .awaitReady();
                PlainTomcat tomcat = PlainTomcat.start(installation.folder().resolve("tomcat"))) {
            paths = paths(moothall);
            cold = eachAlone(moothall, paths);
            warm = eachAlone(moothall, paths);
            Target all = new Target(
                    moothall.at(paths.getFirst()),
                    Files.write(installation.folder().resolve("renditions.txt"), paths));
            loads = new SideBySide(CONNECTIONS, number(words, "--seconds", 4), number(words, "--rounds", 3))
                    .withOther("moothall", all)
                    .withLimit("tomcat", tomcat.serve("rendition.webp", Wrk.body(all.address())))
                    .run();
        }
        Load own = Objects.requireNonNull(loads.get("moothall"));
        Load plain = Objects.requireNonNull(loads.get("tomcat"));
        out.printf(
                "%s%n%n| a rendition of %d, one after the other | median: ms | 95th: ms |%n|---|--:|--:|%n"
                        + "| made when it is asked for | %.1f | %.1f |%n| when it is there | %.1f | %.1f |%n%n"
                        + "%d connections, at random: %,.0f a second, Tomcat from memory %,.0f: %.2f%n",
                Machine.here().words(),
                paths.size(),
                cold.median(),
                cold.p95(),
                warm.median(),
                warm.p95(),
                CONNECTIONS,
                own.rate(),
                plain.rate(),
                own.rate() / plain.rate());
        Path folder = Path.of(System.getProperty("moothall.root", ".")).resolve(".local/bench");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("renditions.json"),
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of(
                                "machine", Machine.here(),
                                "renditions", paths.size(),
                                "coldMillis", cold.millis(),
                                "warmMillis", warm.millis(),
                                "loads", loads)));
    }

    private static List<String> paths(RunningMoothall moothall) throws IOException, InterruptedException {
        String query = "/graphql?query=" + URLEncoder.encode(PICTURES, StandardCharsets.UTF_8);
        List<String> paths = new ArrayList<>();
        for (JsonNode url :
                JsonMapper.shared().readTree(Wrk.body(moothall.at(query))).findValues("url")) {
            if (!paths.contains(url.asString())) {
                paths.add(url.asString());
            }
        }
        return paths;
    }

    private static Percentiles eachAlone(RunningMoothall moothall, List<String> paths)
            throws IOException, InterruptedException {
        List<Long> taken = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String path : paths) {
                URI address = moothall.at(path);
                long begun = System.nanoTime();
                int status = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .statusCode();
                taken.add(System.nanoTime() - begun);
                if (status != 200) {
                    throw new IllegalStateException(address + " was answered with " + status);
                }
            }
        }
        return Percentiles.ofNanos(taken);
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }
}
