package org.moothall.localservices.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalElasticsearchTest {

    @TempDir
    Path data;

    @Test
    void keepsWhatWasIndexedWhenItIsKilled() throws Exception {
        LocalElasticsearch first = LocalElasticsearch.start(data, 0);
        Rest rest = new Rest(first.uri());
        rest.put("/stories/_doc/1", "{\"title\":\"Scrutiny\"}");
        first.kill();
        assertThat(first.process().isAlive()).isFalse();

        LocalElasticsearch second = LocalElasticsearch.start(data, 0);
        Rest again = new Rest(second.uri());
        assertThat(again.get("/_cluster/health/stories?wait_for_status=yellow&timeout=30s"))
                .contains("yellow");
        assertThat(again.get("/stories/_doc/1")).contains("Scrutiny");
        second.stop();
        assertThat(second.process().isAlive()).isFalse();
    }
}
