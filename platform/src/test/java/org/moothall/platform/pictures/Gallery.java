package org.moothall.platform.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the documentation shows the pictures: everything below one heading of one of its pages. */
final class Gallery {

    private static final String SCREENS = """
            # Screens

            The editorial UI with the sample content, at 360, 768 and 1440 pixels. `script/pictures` takes these pictures
            from a running `script/server` and writes this page.
            """;
    private static final String SITES = """
            ## Pictures

            Both sites with the sample content, at 360, 768 and 1440 pixels. `script/pictures --sites` takes these pictures
            from a running `script/server` and writes this part of the page.
            """;

    private final Album album;

    private Gallery(Album album) {
        this.album = album;
    }

    static void write(Path root, Album album) throws IOException {
        Gallery gallery = new Gallery(album);
        switch (album) {
            case EDITORIAL -> Files.writeString(root.resolve("docs/screens.md"), SCREENS + gallery.parts());
            case SITES -> {
                Path page = root.resolve("docs/sites.md");
                String before =
                        Files.readString(page).split("(?m)^## Pictures$")[0].stripTrailing();
                Files.writeString(page, before + "\n\n" + SITES + gallery.parts());
            }
        }
    }

    private String parts() {
        StringBuilder parts = new StringBuilder();
        album.screens().stream().filter(Screen::isDocumented).forEach(screen -> parts.append(part(screen)));
        return parts.toString();
    }

    private String part(Screen screen) {
        String wide = picture(screen, "-1440", "1440 pixels wide");
        String narrow = "| 768 | 360 |\n|---|---|\n| %s | %s |\n"
                .formatted(picture(screen, "-768", "768 pixels wide"), picture(screen, "-360", "360 pixels wide"));
        String night = screen.place() == Screen.Place.DAY_AND_NIGHT
                ? "\n" + picture(screen, "-1440-dark", "1440 pixels wide, in dark colours") + "\n"
                : "";
        return "\n%s %s\n\n%s\n%s\n%s"
                .formatted(album == Album.SITES ? "###" : "##", screen.words(), wide, night, narrow);
    }

    private String picture(Screen screen, String file, String how) {
        return "![%s, %s](pictures/%s/%s%s.png)".formatted(screen.words(), how, album.folder(), screen.name(), file);
    }
}
