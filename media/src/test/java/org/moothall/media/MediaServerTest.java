package org.moothall.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.moothall.media.intake.ReceiveUpload;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running media on a real port, with a real database and folder, and a client that asks it over HTTP. */
@SpringBootTest(
        classes = TestMedia.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"moothall.media.max-upload=2MB", "moothall.media.ladder=80,160,320,640,1280"})
public abstract class MediaServerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestMedia.register(registry);
    }

    @LocalServerPort
    private int port;

    @Autowired
    protected Doorkeeper doorkeeper;

    @Autowired
    protected ReceiveUpload uploads;

    /** What came back: status, headers and body as they were sent. */
    protected record Answer(ResponseEntity<byte[]> response) {

        public int status() {
            return response.getStatusCode().value();
        }

        public String header(String name) {
            return response.getHeaders().getFirst(name);
        }

        public byte[] bytes() {
            return response.getBody();
        }

        public JsonNode json() {
            return JSON.readTree(response.getBody());
        }

        public void assertRefused(int status, String code, String field) {
            assertThat(status()).as(() -> new String(bytes(), UTF_8)).isEqualTo(status);
            assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(json().get("code").asString()).isEqualTo(code);
            assertThat(json().get("field").asString()).isEqualTo(field);
            assertThat(json().get("detail").asString()).isNotBlank();
            assertThat(json().get("remedy").asString()).isNotBlank();
        }
    }

    protected RestClient client() {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    protected int port() {
        return port;
    }

    protected Answer get(String path, String... headers) {
        var request = client().get().uri(URI.create("http://127.0.0.1:" + port + path));
        for (int name = 0; name < headers.length; name += 2) {
            request.header(headers[name], headers[name + 1]);
        }
        return new Answer(request.retrieve().toEntity(byte[].class));
    }

    protected Answer patch(String path, String json) {
        return new Answer(client().patch()
                .uri(path)
                .header("Caller", "amina")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .retrieve()
                .toEntity(byte[].class));
    }

    protected Answer upload(String filename, byte[] content, String... fields) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", named(filename, content));
        for (int name = 0; name < fields.length; name += 2) {
            form.add(fields[name], fields[name + 1]);
        }
        return post(form, "amina");
    }

    protected Answer post(MultiValueMap<String, Object> form, String caller) {
        return post("/editorial/media", form, caller);
    }

    /** Puts another file in the place of an asset's own. */
    protected Answer replace(String path, long version, String filename, byte[] content) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", named(filename, content));
        form.add("version", Long.toString(version));
        return post(path + "/file", form, "amina");
    }

    protected Answer post(String path) {
        return new Answer(
                client().post().uri(path).header("Caller", "amina").retrieve().toEntity(byte[].class));
    }

    private Answer post(String path, MultiValueMap<String, Object> form, String caller) {
        return new Answer(client().post()
                .uri(path)
                .headers(headers -> {
                    if (caller != null) {
                        headers.set("Caller", caller);
                    }
                })
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toEntity(byte[].class));
    }

    private static ByteArrayResource named(String filename, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return filename;
            }
        };
    }
}
