package org.moothall.website.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What readers get when the delivery API fails, is slow, or has something new. */
class DegradedTest extends RunningSites {

    private static final String NOTICE = "may be a little out of date";
    private static final int MANY = 30;

    @Test
    void whatIsKeptIsShownWithANoticeAndTheRestSaysWhenToTryAgain() throws Exception {
        assertThat(get("/").body()).contains("Story of version").doesNotContain(NOTICE);

        DELIVERY.fail();
        awaitState(false);

        HttpResponse<String> kept = get("/");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("Story of version").contains(NOTICE);
        assertThat(kept.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(kept.headers().firstValue("ETag")).isEmpty();
        HttpResponse<String> unknown = get("/never-asked-for");
        assertThat(unknown.statusCode()).isEqualTo(503);
        assertThat(unknown.headers().firstValue("Retry-After")).isPresent();
        assertThat(unknown.body()).contains("Sorry, this page cannot be shown now");

        DELIVERY.recover();
        awaitState(true);
        pauseIsOver();
        await().atMost(Duration.ofSeconds(10)).until(() -> !get("/").body().contains(NOTICE));
        assertThat(get("/never-asked-for").statusCode()).isEqualTo(404);
    }

    @Test
    void aLimitedSearchSaysSoAndIsWholeAgainByItself() throws Exception {
        String notice = "Search is limited at the moment";
        assertThat(get("/search?q=bins").body()).contains("What is found").doesNotContain(notice);

        DELIVERY.limitSearch();
        HttpResponse<String> limited = get("/search?q=libraries");
        assertThat(limited.statusCode()).isEqualTo(200);
        assertThat(limited.body()).contains("What is found").contains(notice);

        DELIVERY.recover();
        assertThat(get("/search?q=libraries").body()).contains("What is found").doesNotContain(notice);
    }

    @Test
    void aSlowApiKeepsNobodyWaitingInLine() throws Exception {
        DELIVERY.dawdle(Duration.ofSeconds(5));

        List<HttpResponse<String>> answers = atOnce(n -> () -> get("/slow-" + n % 3));
        long asked = DELIVERY.asked("Document");
        long before = System.nanoTime();
        HttpResponse<String> next = get("/slow-9");

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503));
        assertThat(asked).isBetween(1L, 3L);
        assertThat(next.statusCode()).isEqualTo(503);
        assertThat(DELIVERY.asked("Document")).isLessThanOrEqualTo(asked + 1);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void manyReadersOfTheSamePageAskOnce() throws Exception {
        DELIVERY.dawdle(Duration.ofMillis(300));

        List<HttpResponse<String>> answers = atOnce(n -> () -> get("/the-same"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(DELIVERY.asked("Document")).isEqualTo(1);
    }

    @Test
    void aPageIsNotShownOnceSomethingElseWasPublished() throws Exception {
        assertThat(get("/").body()).contains("Story of version " + DELIVERY.version());
        get("/");
        get("/");
        assertThat(DELIVERY.asked("Front")).isLessThanOrEqualTo(1);

        DELIVERY.publish();
        awaitState(true);

        assertThat(get("/").body()).contains("Story of version " + DELIVERY.version());
    }

    @Test
    void pagesOfTheIntranetAreMadeForEachVisit() throws Exception {
        for (int visit = 1; visit <= 2; visit++) {
            HttpResponse<String> page = send(request("/intranet/").header("Cookie", "S=1"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Sam Staff");
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-store");
            assertThat(page.headers().firstValue("ETag")).isEmpty();
            assertThat(DELIVERY.asked("Viewer")).isEqualTo(visit);
        }
        assertThat(get("/intranet/").statusCode()).isEqualTo(302);
        assertThat(get("/").body()).doesNotContain("Sam Staff");
    }

    private interface Asking {

        Callable<HttpResponse<String>> number(int n);
    }

    private static List<HttpResponse<String>> atOnce(Asking asking) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(MANY)) {
            List<Future<HttpResponse<String>>> answers = readers.invokeAll(
                    IntStream.range(0, MANY).mapToObj(asking::number).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
