package org.moothall.content.links;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.content.document.EditionContent;
import org.moothall.content.json.StoredJson;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.rendering.MarkupLimits;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds every address in an edition: the links of its Markdown, and each field that is an address as a whole. */
@Component
class FindLinks {

    private static final int LONGEST = 2000;

    private final Parser parser;

    FindLinks() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), AutolinkExtension.create()));
        parser = Parser.builder(options).build();
    }

    List<FoundLink> in(EditionContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("body", content.body());
        content.details().markdown().forEach((path, text) -> texts.put("details." + path, text));
        List<FoundLink> found = new ArrayList<>();
        texts.forEach((field, markdown) -> inMarkdown(field, markdown, found));
        inFields("details", StoredJson.tree(content.details()), found);
        return found.stream()
                .filter(link -> link.address().length() <= LONGEST)
                .distinct()
                .toList();
    }

    private void inMarkdown(String field, String markdown, List<FoundLink> found) {
        if (MarkupLimits.refusal(field, markdown).isPresent()) {
            return;
        }
        Deque<Node> rest = new ArrayDeque<>();
        rest.push(parser.parse(markdown));
        while (!rest.isEmpty()) {
            Node node = rest.pop();
            switch (node) {
                case Link link -> found.add(new FoundLink(field, link.getUrl().unescape()));
                case AutoLink link ->
                    found.add(new FoundLink(field, link.getUrl().unescape()));
                case Reference reference ->
                    found.add(new FoundLink(field, reference.getUrl().unescape()));
                default -> {}
            }
            node.getChildren().forEach(rest::push);
        }
    }

    private static void inFields(String path, JsonNode node, List<FoundLink> found) {
        if (node.isString() && FieldRules.isWebAddress(node.asString())) {
            found.add(new FoundLink(path, node.asString()));
        } else if (node.isObject()) {
            node.properties().forEach(each -> inFields(path + "." + each.getKey(), each.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                inFields(path + "." + i, node.get(i), found);
            }
        }
    }
}
