package org.moothall.platform.pictures;

import com.microsoft.playwright.options.FilePayload;

/** Files on their way to the library. They never arrive: nothing is stored for the picture's sake. */
final class Uploading {

    private Uploading() {}

    static void begin(Visit visit) {
        visit.page().route("**/editorial/media", route -> {
            if (!"POST".equals(route.request().method())) {
                route.resume();
            }
        });
        byte[] nothing = new byte[200_000];
        visit.page().locator("main input[type=file]").first().setInputFiles(new FilePayload[] {
            new FilePayload("footbridge.jpg", "image/jpeg", nothing), new FilePayload("weir.png", "image/png", nothing)
        });
    }
}
