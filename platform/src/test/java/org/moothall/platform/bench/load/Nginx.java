package org.moothall.platform.bench.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.moothall.localservices.process.FreePort;

/** The outer limit: nginx with files. */
public final class Nginx implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path files;

    private Nginx(Process process, int port, Path files) {
        this.process = process;
        this.port = port;
        this.files = files;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts one that keeps everything in a folder. */
    public static Nginx start(Path folder) throws IOException, InterruptedException {
        int port = FreePort.next();
        Path files = Files.createDirectories(folder.resolve("files"));
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                worker_processes 2;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 100000000;
                  open_file_cache max=100;
                  default_type text/html;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %3$s; }
                }
                """.formatted(folder, port, files));
        Process process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Thread.sleep(Duration.ofMillis(500));
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx did not start: " + Files.readString(folder.resolve("nginx.log")));
        }
        return new Nginx(process, port, files);
    }

    /** Serves these bytes as a file; where. */
    public URI serve(String name, byte[] bytes) throws IOException {
        Files.write(files.resolve(name), bytes);
        return URI.create("http://127.0.0.1:" + port + "/" + name);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
