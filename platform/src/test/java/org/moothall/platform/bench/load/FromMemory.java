package org.moothall.platform.bench.load;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A program of its own: Tomcat, Spring MVC, and one handler that answers with the bytes of a file, which it reads once.
 * Has what Spring Boot sets up for every website and no filter of the program's.
 */
@RestController
@ConditionalOnProperty(FromMemory.FOLDER)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class FromMemory {

    static final String FOLDER = "bench.folder";

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final Path folder;

    FromMemory(@Value("${" + FOLDER + "}") Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(FromMemory.class, arguments);
    }

    @GetMapping("/{name}")
    void answer(@PathVariable String name, HttpServletResponse response) throws IOException {
        byte[] bytes = answers.computeIfAbsent(name, this::read);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(Path.of(name).getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
