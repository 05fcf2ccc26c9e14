package org.moothall.website.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of queries. A line {@code #import "name"} brings in another file, once. */
public final class Queries {

    private static final Pattern IMPORT = Pattern.compile("(?m)^#import \"([\\w/-]+)\"\\R");
    private static final ConcurrentHashMap<String, String> TEXTS = new ConcurrentHashMap<>();

    private Queries() {}

    /** The whole text of a query. */
    public static String text(String name) {
        return TEXTS.computeIfAbsent(name, ignored -> {
            StringBuilder text = new StringBuilder();
            add(name, text, new LinkedHashSet<>());
            return text.toString();
        });
    }

    /** The texts of all queries that the sites may send. */
    public static List<String> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Queries.class.getClassLoader())
                    .getResources("classpath:/website/queries/*.graphql");
            return Arrays.stream(files)
                    .map(file -> String.valueOf(file.getFilename()).replaceFirst("\\.graphql$", ""))
                    .map(Queries::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String name, StringBuilder text, Set<String> added) {
        if (!added.add(name)) {
            return;
        }
        String file = read(name);
        Matcher imports = IMPORT.matcher(file);
        while (imports.find()) {
            add(imports.group(1), text, added);
        }
        text.append(IMPORT.matcher(file).replaceAll(""));
    }

    private static String read(String name) {
        try (InputStream file = Queries.class.getResourceAsStream("/website/queries/" + name + ".graphql")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no query '" + name + "'.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
