package org.moothall.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files that {@code docs/importing.md} shows are right. */
class DocumentedExamplesTest extends ImportTest {

    private static final Path DOCS =
            Path.of(System.getProperty("moothall.root", "..")).resolve("docs/importing.md");

    @Test
    void canBeImportedAsTheyStand() throws IOException {
        String docs = Files.readString(DOCS);
        write("ask-meltham.md", example(docs, "markdown"));
        write("lists.yaml", example(docs, "yaml"));
        assertThat(lines(importAll())).containsExactly("created  ask-meltham.md", "created  lists.yaml");
    }

    private static String example(String docs, String language) {
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(docs);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
