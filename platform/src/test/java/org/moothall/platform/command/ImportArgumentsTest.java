package org.moothall.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.content.importing.ImportOptions;

class ImportArgumentsTest {

    @Test
    void takesPathsAndOptionsInAnyOrder() {
        assertThat(ImportArguments.of(List.of("stories", "--dry-run", "--root", ".", "wards.yaml", "--replace-drafts")))
                .isEqualTo(new ImportArguments(
                        List.of(Path.of("stories"), Path.of("wards.yaml")),
                        new ImportOptions(true, true, Path.of("."))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', A path is empty.",
        "--dry-run, No file or folder is named.",
        "stories --root, A path is empty.",
        "stories --root=., 'Write --root FOLDER, in two words.'",
        "stories --force, There is no option --force."
    })
    void saysWhatIsWrong(String words, String message) {
        assertThatThrownBy(() -> ImportArguments.of(Arrays.asList(words.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
