package org.moothall.localservices.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where this module was built: its own classes, the class path of the servers and the folder of the project that keeps
 * what they write.
 *
 * @param classes the folder or the jar that holds this module's classes
 * @param root the folder of the whole project
 */
public record Checkout(Path classes, Path root) {

    /** The checkout that the running classes come from. {@code -Dmoothall.root} names another root. */
    public static Checkout current() {
        Path classes = ownClasses();
        Path built = classes.resolve("../../..").normalize();
        String root = System.getProperty("moothall.root");
        return new Checkout(classes, root == null ? built : Path.of(root));
    }

    /** The folder for everything that is kept between runs and never committed. */
    public Path local() {
        return root.resolve(".local");
    }

    /** The servers' jars, as the build wrote them down; without this module's own classes. */
    public List<Path> serverJars() {
        Path list = classes.resolveSibling("services").resolve("class-path");
        try {
            return List.of(Files.readString(list).strip().split(File.pathSeparator)).stream()
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The servers' class path is missing at " + list
                            + ": build first, with ./mvnw -pl local-services -am " + "process-classes",
                    e);
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The classes of local-services lie at no usable place.", e);
        }
    }
}
