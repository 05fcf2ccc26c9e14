package org.moothall.localservices.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where both services answer. Kept in a properties file under the names that Spring Boot gives them, so that a shell
 * script can hand them on.
 */
public record Addresses(Database database, String elasticsearchUri) {

    private static final String URL = "spring.datasource.url";
    private static final String USERNAME = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";
    private static final String SEARCH = "spring.elasticsearch.uris";

    /** What the file says; nothing if there is no file. */
    public static Optional<Addresses> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        Database database =
                new Database(value(properties, URL), value(properties, USERNAME), value(properties, PASSWORD));
        return Optional.of(new Addresses(database, value(properties, SEARCH)));
    }

    /** Writes the file in one step, so that a reader sees all of it or none. */
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(URL, database.jdbcUrl());
        properties.setProperty(USERNAME, database.username());
        properties.setProperty(PASSWORD, database.password());
        properties.setProperty(SEARCH, elasticsearchUri);
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(whole)) {
            properties.store(writer, null);
        }
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String value(Properties properties, String key) {
        return properties.getProperty(key, "");
    }
}
