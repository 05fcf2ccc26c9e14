package org.moothall.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImportPicturesTest extends ImportTest {

    private static final String LEAD =
            "leadImage: { file: artwork/map.png, alt: \"A map of Meltham\", credit: \"Kirklees\" }";

    @Test
    void takesAnImageInOnceHoweverManyFilesShowIt() throws IOException {
        picture("artwork/map.png", Color.GREEN);
        write("a.md", story("meltham", LEAD));
        write("b.md", story("shepley", LEAD) + "\n![The way there](asset:artwork/map.png)\n");
        assertThat(lines(importAll())).containsExactly("created  a.md", "created  b.md");
        assertThat(jdbc.queryForList("select concat(alt, ' / ', credit) from asset", String.class))
                .containsExactly("A map of Meltham / Kirklees");
        assertThat(lines(importAll())).containsExactly("unchanged  a.md", "unchanged  b.md");
        assertThat(count("asset")).isOne();
        assertThat(jdbc.queryForObject("select document from published_document where slug = 'shepley'", String.class))
                .contains("alt=\\\"The way there\\\"");
    }

    @Test
    void publishesAgainWhenSomethingElseIsSaidOfAnImage() throws IOException {
        picture("artwork/map.png", Color.GREEN);
        write("a.md", story("meltham", LEAD));
        importAll();
        write("a.md", story("meltham", LEAD.replace("A map", "An old map")));
        assertThat(lines(importAll())).containsExactly("changed  a.md");
        assertThat(jdbc.queryForObject("select document from published_document", String.class))
                .contains("An old map of Meltham");
        assertThat(lines(importAll())).containsExactly("unchanged  a.md");
    }

    @Test
    void refusesToPublishAnImageThatNobodyDescribes() throws IOException {
        picture("artwork/map.png", Color.GREEN);
        write("a.md", story("meltham", "leadImage:", "  file: artwork/map.png"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:6: leadImage.alt: The image “map.png” has no alternative text."
                                + " Say in words what the image shows, for people who cannot see it.");
        assertThat(count("asset")).isZero();
    }

    @Test
    void refusesTwoDescriptionsOfOneImage() throws IOException {
        picture("artwork/map.png", Color.GREEN);
        write("a.md", story("meltham", LEAD));
        write("b.md", story("shepley", LEAD.replace("A map", "An old map")));
        assertThat(lines(importAll()))
                .containsExactly(
                        "created  a.md",
                        "refused  b.md",
                        "b.md:6: leadImage.alt: Elsewhere the same image has the alt “A map of Meltham”."
                                + " Give it the same everywhere, or use a copy of the image that looks different.");
    }

    @Test
    void refusesATextThatIsCalledAnImage() {
        write("artwork/map.png", "This is no image.");
        write("a.md", story("meltham", LEAD));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:6: leadImage.file: The content of map.png is not an image."
                                + " Save it as JPEG, PNG or WebP, and upload that.");
    }

    @Test
    void takesNoImageFromOutsideOfTheFolder() throws IOException {
        picture("artwork/map.png", Color.GREEN);
        write("stories/a.md", story("meltham", LEAD.replace("artwork", "../artwork")));
        Path stories = folder.resolve("stories");
        ImportReport narrow = importFiles.run(List.of(stories), ImportOptions.USUAL);
        assertThat(lines(narrow))
                .containsExactly(
                        "refused  stories/a.md",
                        "stories/a.md:6: leadImage.file: “../artwork/map.png” leads outside of the folder that is"
                                + " imported, stories. Import the folder that holds both, or name it with --root.");
        Files.createSymbolicLink(stories.resolve("map.png"), folder.resolve("artwork/map.png"));
        write("stories/a.md", story("meltham", LEAD.replace("artwork/", "")));
        assertThat(importFiles.run(List.of(stories), ImportOptions.USUAL).isComplete())
                .isFalse();
        assertThat(importFiles
                        .run(List.of(stories), new ImportOptions(false, false, folder))
                        .isComplete())
                .isTrue();
    }

    private void picture(String name, Color color) throws IOException {
        BufferedImage image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(color);
        drawing.fillRect(40, 40, 200, 100);
        drawing.dispose();
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
