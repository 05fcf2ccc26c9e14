package org.moothall.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.RunningMoothall;

/** What readers search for on the sites and open reaches editors, counted, without scripts and without cookies. */
@ExtendWith(OnStage.class)
class SearchRecordJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TITLE = "Zeppelins over Ashbrow";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void searchesAndWhatIsOpenedOfThemAreCounted(Stage stage) throws Exception {
        RunningMoothall moothall = stage.moothall();
        Written story = moothall.desk().publish(moothall.desk().writeStory(TITLE));
        await().atMost(PATIENCE)
                .until(() -> moothall.reader().search("zeppelins"), found -> found.contains(story.slug()));
        String search = moothall.at("/search?q=Zeppelins").toString();
        for (int reader = 0; reader < 3; reader++) {
            String browser = "Mozilla/5.0 (X11; reader " + reader + ")";
            read(moothall, "/search?q=Zeppelins", browser, null);
            read(moothall, "/search?q=Zeppelins", browser, null);
            read(moothall, "/" + story.slug(), browser, search);
        }
        read(moothall, "/search?q=Zeppelins", "Mozilla/5.0 (compatible; Somebot/1.0)", null);
        read(
                moothall,
                "/" + story.slug(),
                "Mozilla/5.0 (X11; passer-by)",
                "https://elsewhere.example/search?q=Zeppelins");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(recorded(moothall))
                        .contains("{\"query\":\"zeppelins\",\"times\":3,\"empty\":0,\"followed\":3,\"meanRank\":1.0}"));
    }

    private static String recorded(RunningMoothall moothall) throws IOException {
        return moothall.desk()
                .api()
                .data("search-record", Map.of("from", "2019-01-01"))
                .toString();
    }

    private void read(RunningMoothall moothall, String path, String browser, String from) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(moothall.at(path)).header("User-Agent", browser);
        if (from != null) {
            request.header("Referer", from);
        }
        assertThat(http.send(request.build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
    }
}
