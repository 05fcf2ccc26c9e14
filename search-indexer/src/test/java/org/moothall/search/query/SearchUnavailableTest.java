package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.IndexSettings;
import org.springframework.core.io.ByteArrayResource;

class SearchUnavailableTest extends SearchTest {

    private static final Duration BUDGET = Duration.ofMillis(300);

    @Test
    void saysSoWhenElasticsearchTakesTooLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Rest5ClientTransport transport = transportTo(silent.getLocalPort())) {
            Instant begun = Instant.now();
            assertThatExceptionOfType(SearchUnavailable.class)
                    .isThrownBy(() -> ask(transport))
                    .withMessageContaining("Search is not available now");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(BUDGET.plusSeconds(2));
        }
    }

    @Test
    void saysSoWhenElasticsearchIsDown() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        try (Rest5ClientTransport transport = transportTo(port)) {
            assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> ask(transport));
        }
    }

    @Test
    void saysSoWhileThereIsNoIndex() {
        beginEmpty();
        assertThatExceptionOfType(SearchUnavailable.class)
                .isThrownBy(() -> search("scrutiny", Audience.PUBLIC))
                .withMessageContaining("there is no index behind " + ALIAS);
    }

    private static Rest5ClientTransport transportTo(int port) {
        return new Rest5ClientTransport(
                Rest5Client.builder(URI.create("http://127.0.0.1:" + port)).build(), new Jackson3JsonpMapper());
    }

    private static void ask(Rest5ClientTransport transport) {
        IndexSettings index =
                new IndexSettings("moothall-documents", 0, Duration.ofSeconds(1), new ByteArrayResource(new byte[0]));
        new TimedSearch(new ElasticsearchClient(transport), index, BUDGET, Duration.ZERO)
                .ask(new co.elastic.clients.elasticsearch.core.SearchRequest.Builder());
    }
}
