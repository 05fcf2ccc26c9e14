package org.moothall.media.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.moothall.media.MediaSettings;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Objects as files under one folder, which replicas may share. Written beside, forced to disk, then renamed into place. */
@Component
class FolderStore implements ObjectStore {

    private static final String INCOMING = ".incoming";
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    FolderStore(MediaSettings settings, Clock clock) {
        folder = settings.folder();
        this.clock = clock;
        try {
            sweep(
                    Files.createDirectories(folder.resolve(INCOMING)),
                    clock.instant().minus(ABANDONED));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "moothall.media.folder is '%s', which cannot be written: create it, or give this process the right to."
                            .formatted(folder),
                    e);
        }
    }

    /** What a killed process left half-written is nobody's after a day. */
    private static void sweep(Path incoming, Instant before) throws IOException {
        try (var files = Files.newDirectoryStream(
                incoming, file -> Files.getLastModifiedTime(file).toInstant().isBefore(before))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public Optional<Resource> find(StorageKey key) {
        Path file = folder.resolve(key.path());
        return Files.isRegularFile(file) ? Optional.of(new FileSystemResource(file)) : Optional.empty();
    }

    @Override
    public Resource keep(StorageKey key, Content content) throws IOException {
        Optional<Resource> kept = find(key);
        return kept.isPresent() && touched(folder.resolve(key.path()))
                ? kept.get()
                : write(Path.of(key.path()), content);
    }

    /** False when somebody has just removed it. */
    private boolean touched(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public boolean remove(StorageKey key, Instant keptSince) throws IOException {
        Path file = folder.resolve(key.path());
        boolean old = Files.isRegularFile(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(keptSince);
        return old && Files.deleteIfExists(file);
    }

    @Override
    public void removeUnder(StorageKey key) throws IOException {
        Path directory = folder.resolve(key.path());
        if (Files.isDirectory(directory)) {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private Resource write(Path path, Content content) throws IOException {
        Path incoming = folder.resolve(INCOMING).resolve(UUID.randomUUID().toString());
        Path file = folder.resolve(path);
        try {
            writeDurably(incoming, content);
            Path directory = createDirectories(path);
            Files.move(incoming, file, ATOMIC_MOVE);
            force(directory);
        } finally {
            Files.deleteIfExists(incoming);
        }
        return new FileSystemResource(file);
    }

    private static void writeDurably(Path file, Content content) throws IOException {
        try (var channel = FileChannel.open(file, CREATE_NEW, WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private Path createDirectories(Path path) throws IOException {
        Path directory = folder;
        for (int depth = 0; depth < path.getNameCount() - 1; depth++) {
            Path child = directory.resolve(path.getName(depth));
            if (!Files.isDirectory(child)) {
                Files.createDirectories(child);
                force(directory);
            }
            directory = child;
        }
        return directory;
    }

    /** A rename is only durable once the directory is; POSIX systems let a directory be opened for that. */
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(directory, READ)) {
                channel.force(true);
            }
        }
    }
}
