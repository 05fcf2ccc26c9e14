package org.moothall.content.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks a host whether something is at an address: by HEAD, then by GET when that is not answered well; nothing but the
 * status is read. Every step of up to five redirects must lead to the public internet on a usual port.
 */
@Component
class AskForAddress implements DisposableBean {

    private static final int MOST_REDIRECTS = 5;
    /** Somebody is there who does not talk to programs, or not now. */
    private static final Set<Integer> CANNOT_TELL = Set.of(401, 402, 403, 405, 406, 407, 429, 451, 503, 999);

    private final LinkSettings settings;
    private final PublicAddresses addresses;
    private final CloseableHttpClient client;

    AskForAddress(LinkSettings settings) {
        this.settings = settings;
        this.addresses = new PublicAddresses(settings);
        Timeout timeout = Timeout.of(settings.timeout());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Moothall link checker")
                .build();
    }

    Asked ask(String address) {
        try {
            return follow(URI.create(address), MOST_REDIRECTS);
        } catch (IllegalArgumentException e) {
            return new Asked.Fails(null, "This is no web address.");
        }
    }

    private Asked follow(URI address, int redirectsLeft) {
        String refusal = refusal(address);
        if (refusal != null) {
            return new Asked.Fails(null, refusal);
        }
        try {
            Reply reply = send(new HttpHead(address));
            if (reply.status() >= 400) {
                reply = send(new HttpGet(address));
            }
            return reply.location() == null ? judge(reply.status()) : redirected(address, reply, redirectsLeft);
        } catch (IOException e) {
            return e instanceof PublicAddresses.NotPublic
                    ? new Asked.Fails(null, words(e))
                    : new Asked.Unanswered(words(e));
        }
    }

    private Asked redirected(URI from, Reply reply, int left) {
        if (left == 0) {
            return new Asked.Fails(reply.status(), "It leads on and on, more than " + MOST_REDIRECTS + " times.");
        }
        try {
            return follow(from.resolve(String.valueOf(reply.location())), left - 1);
        } catch (IllegalArgumentException e) {
            return new Asked.Fails(reply.status(), "It leads on to what is no web address.");
        }
    }

    private @Nullable String refusal(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            return "It leads to an address that is not of the web.";
        }
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        if (!settings.ports().contains(port) && !addresses.isAllowed(address.getHost())) {
            return "It leads to port " + port + ", which is not asked.";
        }
        return null;
    }

    private Reply send(HttpUriRequestBase request) throws IOException {
        return client.execute(request, response -> {
            Reply reply = new Reply(response.getCode(), location(response));
            request.abort();
            return reply;
        });
    }

    private static @Nullable String location(ClassicHttpResponse response) {
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        boolean redirect = response.getCode() >= 300 && response.getCode() < 400;
        return redirect && location != null ? location.getValue() : null;
    }

    private static Asked judge(int status) {
        if (status < 400 || CANNOT_TELL.contains(status)) {
            return new Asked.Works(status);
        }
        return new Asked.Fails(
                status,
                switch (status) {
                    case 404 -> "There is no such page.";
                    case 410 -> "The page has been removed for good.";
                    default -> "The site answers with an error (" + status + ").";
                });
    }

    private static String words(IOException e) {
        return switch (e) {
            case PublicAddresses.NotPublic ignored ->
                "It leads into a private network, which readers cannot reach and Moothall does not ask.";
            case UnknownHostException ignored -> "There is no such site.";
            case SocketTimeoutException ignored -> "The site does not answer in time.";
            case ConnectException ignored -> "The site cannot be connected to.";
            case SSLException ignored -> "The site's certificate is not in order.";
            default -> "The site breaks the connection off.";
        };
    }

    @Override
    public void destroy() throws IOException {
        client.close();
    }

    private record Reply(int status, @Nullable String location) {}
}
