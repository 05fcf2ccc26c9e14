package org.moothall.platform.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The outer limit: nginx with files. */
public final class Nginx extends Served {

    private Nginx(Path folder) throws IOException {
        super(folder);
    }

    /** Starts one that keeps everything in a folder. */
    public static Nginx start(Path folder) throws IOException {
        return new Nginx(folder);
    }

    @Override
    List<String> command(Path folder, int port) throws IOException {
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
                  server { listen 127.0.0.1:%2$d; root %1$s/files; }
                }
                """.formatted(folder, port));
        return List.of("nginx", "-p", folder.toString(), "-c", settings.toString());
    }
}
