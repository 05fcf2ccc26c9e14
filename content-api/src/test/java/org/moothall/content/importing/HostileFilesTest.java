package org.moothall.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of these is refused by itself, and what is right beside it is stored. */
class HostileFilesTest extends ImportTest {

    @Test
    void refusesAFileOfFiftyMegabytesWithoutReadingItAll() throws IOException {
        try (FileChannel file =
                FileChannel.open(folder.resolve("a.md"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'-'}), 50L * 1024 * 1024);
        }
        write("b.md", story("meltham"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:1: This has more than 2,097,152 bytes."
                                + " Split it into several files; keep images in files of their own.",
                        "created  b.md");
    }

    @Test
    void refusesYamlThatGrows() {
        write("bomb.yaml", """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                """);
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  bomb.yaml", "bomb.yaml:1: YAML anchors (&name) are not taken. Leave the anchor out.");
    }

    @Test
    void refusesYamlThatIsNestedWithoutEnd() {
        write("deep.yaml", "wards: " + "[".repeat(100_000));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  deep.yaml",
                        "deep.yaml:1: This is nested more than 12 levels deep. Write it flatter.");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Files.write(folder.resolve("a.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff, (byte) 0xfe});
        Files.write(folder.resolve("b.md"), new byte[] {'-', '-', '-', '\n', 't', 0, 0});
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:2: This is not UTF-8 text. Save the file as UTF-8 text.",
                        "refused  b.md",
                        "b.md:2: There is a control character here (0000). Remove it. Is this a text file?");
    }

    @Test
    void refusesFrontMatterThatDoesNotBeginOrEnd() {
        write("a.md", "---\ntype: story\nslug: meltham\n");
        write("b.md", "# Ask Meltham\n");
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:1: The front matter that begins here does not end."
                                + " Close it with a line of three hyphens (---).",
                        "refused  b.md",
                        "b.md:1: The file does not begin with front matter. Begin with a line of three hyphens (---),"
                                + " then “key: value” lines, then three hyphens again.");
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.md"), story("secret"));
        Files.createSymbolicLink(folder.resolve("a.md"), secret);
        write("b.md", story("meltham"));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:1: This leads to a file outside of " + folder.toRealPath()
                                + ". Put the file itself there.",
                        "created  b.md");
    }

    @Test
    void rendersWhatIsHostileInATextHarmless() {
        write("a.md", story("meltham") + "\n<script>alert(1)</script> [here we go](javascript:alert(1))\n");
        assertThat(importAll().isComplete()).isTrue();
        assertThat(jdbc.queryForList(
                        "select json_value(document, '$.body.html') from published_document", String.class))
                .allSatisfy(html -> assertThat(html).doesNotContain("<script", "href=\"javascript:"));
    }

    @Test
    void refusesATitleOfTenThousandLetters() {
        write("a.md", story("meltham").replace("Ask Meltham", "a".repeat(10_000)));
        assertThat(lines(importAll()))
                .containsExactly(
                        "refused  a.md",
                        "a.md:4: title: This text has 10,000 characters; at most 200 are allowed. Shorten it.");
        assertThat(List.of(count("document"), count("edition"))).containsOnly(0);
    }
}
