package org.moothall.platform.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page of the documentation that shows the pictures. */
final class Gallery {

    private static final String HEAD = """
            # Screens

            The editorial UI with the sample content, at 360, 768 and 1440 pixels. `script/pictures` takes these pictures
            from a running `script/server` and writes this page.
            """;

    private Gallery() {}

    static void write(Path root, List<Screen> screens) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        screens.stream().filter(Screen::isDocumented).forEach(screen -> page.append(part(screen)));
        Files.writeString(root.resolve("docs/screens.md"), page);
    }

    private static String part(Screen screen) {
        String wide = picture(screen, "-1440", "1440 pixels wide");
        String narrow = "| 768 | 360 |\n|---|---|\n| %s | %s |\n"
                .formatted(picture(screen, "-768", "768 pixels wide"), picture(screen, "-360", "360 pixels wide"));
        String night = screen.place() == Screen.Place.DAY_AND_NIGHT
                ? "\n" + picture(screen, "-1440-dark", "1440 pixels wide, in dark colours") + "\n"
                : "";
        return "\n## %s\n\n%s\n%s\n%s".formatted(screen.words(), wide, night, narrow);
    }

    private static String picture(Screen screen, String file, String how) {
        return "![%s, %s](pictures/screens/%s%s.png)".formatted(screen.words(), how, screen.name(), file);
    }
}
