package org.moothall.website.head;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD that may stand in a page: nothing in it can end the script element or begin another. */
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLd() {}

    static String of(Object... things) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things);
        return JSON.writeValueAsString(graph)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
