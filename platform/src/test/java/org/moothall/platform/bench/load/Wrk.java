package org.moothall.platform.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator: the program {@code wrk}, one thread of it, in a process of its own. */
public final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern PERCENTILE = Pattern.compile("(50|99)%\\s+([\\d.]+)(us|ms|s)\\b");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Map<String, Double> IN_MILLISECONDS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0);

    private Wrk() {}

    /** Asks for an address over so many connections for so many seconds. Fails when an answer is no success. */
    public static Load ask(URI address, int connections, int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", address.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || REFUSED.matcher(told).find()) {
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
