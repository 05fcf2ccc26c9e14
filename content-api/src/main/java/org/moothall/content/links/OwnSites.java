package org.moothall.content.links;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Links to the council's own sites, which end in documents' slugs. One whose document was withdrawn, without leading on,
 * fails at once; nobody has to be asked.
 */
@Component
class OwnSites {

    private static final Pattern AFTER_THE_PATH = Pattern.compile("[?#].*$");

    private final LinkStore store;
    private final LinkSettings settings;

    OwnSites(LinkStore store, LinkSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    boolean include(FoundLink link) {
        return link.isPath()
                || settings.ownSites().stream().anyMatch(site -> link.address().startsWith(site));
    }

    void judge(Instant now) {
        Map<UUID, String> slugs = new HashMap<>();
        store.own().forEach((id, url) -> slugs.put(id, slug(url)));
        Set<String> withdrawn = store.withdrawn(Set.copyOf(slugs.values()));
        slugs.forEach((id, slug) ->
                store.judgeOwn(id, withdrawn.contains(slug) ? "The page has been withdrawn." : null, now));
    }

    private static String slug(String url) {
        String path = AFTER_THE_PATH.matcher(url).replaceFirst("");
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return plain.substring(plain.lastIndexOf('/') + 1);
    }
}
