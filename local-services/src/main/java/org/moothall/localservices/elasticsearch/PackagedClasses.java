package org.moothall.localservices.elasticsearch;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** This module's classes, in a folder or in a jar, from which single packages are taken out. */
final class PackagedClasses {

    private final Path classes;

    private PackagedClasses(Path classes) {
        this.classes = classes;
    }

    static PackagedClasses of(Path classes) {
        return new PackagedClasses(classes);
    }

    /** Copies the package's classes below a folder. */
    void copyTo(String packagePath, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(packagePath));
        each(
                packagePath,
                (name, source) -> Files.copy(source, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
    }

    /** Writes the package's classes into a jar. */
    void writeJar(String packagePath, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            each(packagePath, (name, source) -> {
                out.putNextEntry(new JarEntry(name));
                Files.copy(source, out);
            });
        }
    }

    private void each(String packagePath, Take take) throws IOException {
        if (Files.isDirectory(classes)) {
            each(classes, packagePath, take);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
            each(jar.getPath("/"), packagePath, take);
        }
    }

    private static void each(Path root, String packagePath, Take take) throws IOException {
        List<Path> found;
        try (Stream<Path> entries = Files.list(root.resolve(packagePath))) {
            found = entries.filter(Files::isRegularFile).toList();
        }
        for (Path source : found) {
            take.take(packagePath + "/" + source.getFileName(), source);
        }
    }

    @FunctionalInterface
    private interface Take {
        void take(String name, Path source) throws IOException;
    }
}
