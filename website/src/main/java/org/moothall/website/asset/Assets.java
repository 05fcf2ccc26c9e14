package org.moothall.website.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What styles, scripts and fonts are called: their names hold a digest of their content. */
public final class Assets {

    /** Where they are served, below each site's prefix or beside it. */
    public static final String PATH = "/assets/";

    private static final Properties NAMES = names();

    private Assets() {}

    /** The address of an asset, such as {@code site.css}. */
    public static String address(String name) {
        String called = NAMES.getProperty(name);
        if (called == null) {
            throw new IllegalArgumentException("There is no asset '" + name + "'.");
        }
        return PATH + called;
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream file = Assets.class.getResourceAsStream("/website/assets.properties")) {
            if (file == null) {
                throw new IllegalStateException("The styles and scripts of the sites are not built: run ./mvnw.");
            }
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
