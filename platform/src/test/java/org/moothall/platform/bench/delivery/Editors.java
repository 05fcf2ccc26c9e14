package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.moothall.platform.bench.Percentiles;

/** Several editors who work at once, each without a pause. */
final class Editors {

    private Editors() {}

    /** What they did in the end, all together. */
    record Done(double perSecond, Percentiles times) {

        Map<String, Object> asJson() {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("perSecond", perSecond);
            all.put("millis", times.millis());
            return all;
        }

        String row(String name) {
            return "| %s | %.0f | %.0f ms | %.0f ms |%n".formatted(name, perSecond, times.median(), times.p99());
        }
    }

    /** One editor's work, from the beginning: what is done once more with each call. */
    @FunctionalInterface
    interface Beginning {
        Step begin() throws IOException, SQLException;
    }

    /** One thing done; false when there is nothing left to do. */
    @FunctionalInterface
    interface Step {
        boolean once() throws IOException, SQLException;
    }

    /** All of them until so many seconds have passed, or until there is nothing left to do. */
    static Done during(int editors, int seconds, Beginning work) throws InterruptedException {
        ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();
        List<Step> begun = all(editors, work::begin);
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        ConcurrentLinkedQueue<Step> steps = new ConcurrentLinkedQueue<>(begun);
        all(editors, () -> {
            Step step = steps.remove();
            boolean more = true;
            while (more && System.nanoTime() < end) {
                long before = System.nanoTime();
                more = step.once();
                if (more) {
                    taken.add(System.nanoTime() - before);
                }
            }
            return more;
        });
        double passed = (System.nanoTime() - start) / 1e9;
        return new Done(taken.size() / passed, Percentiles.ofNanos(List.copyOf(taken)));
    }

    private static <T> List<T> all(int editors, Callable<T> work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(editors)) {
            List<Callable<T>> each = new ArrayList<>();
            for (int i = 0; i < editors; i++) {
                each.add(work);
            }
            List<T> done = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(each)) {
                done.add(future.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
