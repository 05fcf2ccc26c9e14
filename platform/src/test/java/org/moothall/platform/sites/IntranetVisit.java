package org.moothall.platform.sites;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.moothall.platform.running.RunningMoothall;

/** Somebody who has signed in to the intranet, without a browser. */
final class IntranetVisit {

    private IntranetVisit() {}

    /** What a browser would send from then on. */
    static String cookie(RunningMoothall moothall, String account) throws IOException, InterruptedException {
        String form = "username=" + account + "%40moothall.example&password=sample-password-only&next=/";
        HttpRequest request = HttpRequest.newBuilder(moothall.at("/intranet/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
            String cookie = response.headers().allValues("Set-Cookie").stream()
                    .map(each -> each.split(";")[0])
                    .collect(joining("; "));
            if (cookie.isEmpty()) {
                throw new IllegalStateException("Nobody signed in: " + response);
            }
            return cookie;
        }
    }
}
