package org.moothall.website.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.Theme;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.Choice;

/**
 * A facet as links: each value narrows the search to it, or widens it again. Values that are chosen are shown even where
 * nothing was found for them, so that each can be taken away.
 */
public record FacetLinks(String heading, List<Choice> choices) {

    private static final int MOST = 12;
    private static final List<String> NAMES = List.of("type", "theme", "ward", "topic");

    static List<FacetLinks> of(List<FoundContent.Facet> facets, Asked asked) {
        return NAMES.stream()
                .map(name -> of(
                        name,
                        facets.stream()
                                .filter(facet -> facet.name().equals(name))
                                .flatMap(facet -> facet.values().stream())
                                .toList(),
                        asked))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    private static FacetLinks of(String name, List<FoundContent.Value> values, Asked asked) {
        List<Choice> choices = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (FoundContent.Value value : values) {
            String word = word(name, value.value());
            if (choices.size() < MOST || asked.has(name, word)) {
                shown.add(word);
                choices.add(choice(name, word, label(name, value), asked, value.count()));
            }
        }
        asked.all(name).stream()
                .filter(word -> !shown.contains(word))
                .forEach(word -> choices.add(choice(name, word, word.replace('-', ' '), asked, 0)));
        return new FacetLinks(heading(name), choices);
    }

    private static Choice choice(String name, String word, String label, Asked asked, int count) {
        return new Choice(label, asked.toggled(name, word).address(), asked.has(name, word), count);
    }

    /** As addresses have it: constants in small letters with hyphens, wards and topics by their slugs. */
    private static String word(String name, String value) {
        return isConstant(name) ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }

    private static boolean isConstant(String name) {
        return name.equals("type") || name.equals("theme");
    }

    private static String label(String name, FoundContent.Value value) {
        return switch (name) {
            case "type" ->
                ContentType.valueOf(value.value()) == ContentType.PEN_PORTRAIT
                        ? "People"
                        : ContentType.valueOf(value.value()).label();
            case "theme" -> Theme.valueOf(value.value()).label();
            default -> value.label();
        };
    }

    private static String heading(String name) {
        return switch (name) {
            case "type" -> "Kind";
            case "theme" -> "Theme";
            case "ward" -> "Ward";
            default -> "Topic";
        };
    }
}
