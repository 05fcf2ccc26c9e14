package org.moothall.website.content;

import java.net.URI;
import java.util.Map;

/** What people call the sites that videos are on. */
final class VideoHosts {

    private static final Map<String, String> NAMES = Map.of(
            "youtu.be", "YouTube", "youtube.com", "YouTube", "youtube-nocookie.com", "YouTube", "vimeo.com", "Vimeo");

    private VideoHosts() {}

    static String name(String address) {
        String host = host(address);
        return NAMES.getOrDefault(host, host);
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "another site" : host.replaceFirst("^(www|m|player)\\.", "");
        } catch (IllegalArgumentException e) {
            return "another site";
        }
    }
}
