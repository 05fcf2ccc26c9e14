package org.moothall.content.links;

/**
 * An address in a text.
 *
 * @param field where, such as {@code body} or {@code details.bookingUrl}
 */
record FoundLink(String field, String address) {

    /** Whether it is a path of the site that shows it. */
    boolean isPath() {
        return address.startsWith("/") && !address.startsWith("//");
    }

    /** Whether it leads out to the web. */
    boolean isWeb() {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }
}
