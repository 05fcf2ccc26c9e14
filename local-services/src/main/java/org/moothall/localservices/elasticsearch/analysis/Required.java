package org.moothall.localservices.elasticsearch.analysis;

import java.util.List;
import org.elasticsearch.common.settings.Settings;

/** Settings that a component cannot do without. */
final class Required {

    private Required() {}

    static String text(Settings settings, String component, String key) {
        if (!settings.hasValue(key)) {
            throw missing(component, key);
        }
        return settings.get(key);
    }

    static List<String> list(Settings settings, String component, String key) {
        if (!settings.hasValue(key)) {
            throw missing(component, key);
        }
        return settings.getAsList(key);
    }

    private static IllegalArgumentException missing(String component, String key) {
        return new IllegalArgumentException("[" + component + "] needs the setting [" + key
                + "]: give it in the index definition. Settings that name files are not served by the local node.");
    }
}
