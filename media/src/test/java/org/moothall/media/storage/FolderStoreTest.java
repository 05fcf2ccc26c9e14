package org.moothall.media.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.media.Settings;

class FolderStoreTest {

    private static final StorageKey KEY = new StorageKey("renditions/ab/abcd/80x60.webp");

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(Settings.in(folder), CLOCK);
    }

    @Test
    void returnsWhatItKeeps() throws IOException {
        assertThat(store.find(KEY)).isEmpty();
        store.keep(KEY, out -> out.write("pixels".getBytes(UTF_8)));
        assertThat(store.find(KEY))
                .hasValueSatisfying(
                        kept -> assertThat(contentOf(kept.getFilename())).isEqualTo("pixels"));
    }

    @Test
    void leavesAnObjectAsItIs() throws IOException {
        store.keep(KEY, out -> out.write("first".getBytes(UTF_8)));
        store.keep(KEY, out -> {
            throw new IOException("is not asked for its content");
        });
        assertThat(contentOf("80x60.webp")).isEqualTo("first");
    }

    @Test
    void keepsNothingHalfWritten() throws IOException {
        assertThatThrownBy(() -> store.keep(KEY, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IOException("the line went down");
                }))
                .hasMessage("the line went down");
        assertThat(store.find(KEY)).isEmpty();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void sweepsAwayWhatAKilledProcessLeft() throws IOException {
        Path old = Files.writeString(folder.resolve(".incoming/old"), "half");
        Path fresh = Files.writeString(folder.resolve(".incoming/fresh"), "half");
        Files.setLastModifiedTime(old, FileTime.from(CLOCK.instant().minus(Duration.ofDays(2))));
        open();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void saysWhichFolderItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new FolderStore(Settings.in(file), CLOCK))
                .hasMessageContaining("moothall.media.folder is '" + file + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "a/../b", "..", "a//b", "a/", "a\\b", "A", ".incoming/x", "a b", "a\0"})
    void refusesKeysThatClimbOrHide(String key) {
        assertThatThrownBy(() -> new StorageKey(key)).hasMessageContaining("storage key '");
    }

    private String contentOf(String filename) {
        try {
            return Files.readString(folder.resolve("renditions/ab/abcd").resolve(filename));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
