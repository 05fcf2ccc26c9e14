package org.moothall.platform.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator: the program {@code wrk}, one thread of it, in a process of its own. Wants nothing compressed. */
public final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern PERCENTILE = Pattern.compile("(50|99)%\\s+([\\d.]+)(us|ms|s)\\b");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses|Socket errors");
    private static final String ENCODING = "Accept-Encoding";
    private static final String PLAIN = "identity";
    private static final Map<String, Double> IN_MILLISECONDS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0);

    private Wrk() {}

    /** What is at an address, as the load asks for it. */
    public static byte[] body(URI address) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(address).header(ENCODING, PLAIN).build(), BodyHandlers.ofByteArray());
            boolean compressed =
                    response.headers().firstValue("Content-Encoding").isPresent();
            if (response.statusCode() != 200 || compressed) {
                throw new IllegalStateException(address + " was answered with " + response.statusCode() + " and "
                        + response.headers().map());
            }
            return response.body();
        }
    }

    /** Asks for an address over so many connections for so many seconds. Fails when an answer is no success. */
    public static Load ask(URI address, int connections, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        ENCODING + ": " + PLAIN,
                        address.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || FAILED.matcher(told).find()) {
            throw new IllegalStateException("Load on " + address + ": " + told);
        }
        Matcher rate = RATE.matcher(told);
        if (!rate.find()) {
            throw new IllegalStateException("Load on " + address + ": " + told);
        }
        double median = 0;
        double slow = 0;
        Matcher percentile = PERCENTILE.matcher(told);
        while (percentile.find()) {
            double value = Double.parseDouble(percentile.group(2)) * IN_MILLISECONDS.get(percentile.group(3));
            if (percentile.group(1).equals("50")) {
                median = value;
            } else {
                slow = value;
            }
        }
        return new Load(Double.parseDouble(rate.group(1)), median, slow);
    }

    /**
     * What came of a load.
     *
     * @param rate requests per second
     * @param median of the time to an answer, in milliseconds
     * @param slow the 99th percentile of it, in milliseconds
     */
    public record Load(double rate, double median, double slow) {

        @Override
        public String toString() {
            return String.format(Locale.UK, "%,.0f/s, %.2f ms, %.2f ms", rate, median, slow);
        }
    }
}
