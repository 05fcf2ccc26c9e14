package org.moothall.website.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an address asks of a list: its path within the site, and parameters. Of what was sent only known parameters are
 * taken up, so that links made from it lead to addresses of the site's own making.
 */
public record Asked(String path, Map<String, List<String>> parameters) {

    /** A page's own place in the list, which a changed filter forgets. */
    private static final List<String> PLACES = List.of("after", "before");

    private static final int MOST_VALUES = 20;
    private static final int LONGEST = 2_000;

    public Asked {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** What was sent for these parameters, blank values left out. */
    public static Asked of(String path, MultiValueMap<String, String> sent, String... known) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String name : known) {
            List<String> values = sent.getOrDefault(name, List.of()).stream()
                    .filter(value -> value != null && !value.isBlank() && value.length() <= LONGEST)
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                parameters.put(name, values);
            }
        }
        return new Asked(path, parameters);
    }

    /** The first value; null without one. */
    public @Nullable String one(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.getFirst();
    }

    /** All values. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** Whether a value is among those of a parameter. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The constant that a value names in an address, such as {@code live-coverage}; nothing when it names none. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return all(name).stream()
                .flatMap(value -> constant(type, value).stream())
                .toList();
    }

    /** How an address names a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The same with only this value for a parameter, from the list's beginning; null takes the parameter away. */
    public Asked with(String name, @Nullable String value) {
        return changed(name, value == null ? List.of() : List.of(value));
    }

    /** The same with a value more, or without it when it was there; from the list's beginning. */
    public Asked toggled(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return changed(name, values);
    }

    /** The same from the list's beginning. */
    public Asked fromTheStart() {
        Map<String, List<String>> left = new LinkedHashMap<>(parameters);
        left.keySet().removeAll(PLACES);
        return new Asked(path, left);
    }

    /** Whether anything but a place is asked for. */
    public boolean isNarrowed() {
        return !fromTheStart().parameters.isEmpty();
    }

    /** Whether a place within the list is asked for. */
    public boolean isWithin() {
        return PLACES.stream().anyMatch(parameters::containsKey);
    }

    private Asked changed(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fromTheStart().parameters);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, values);
        }
        return new Asked(path, changed);
    }

    /** The path with its query, within the site. */
    public String address() {
        StringBuilder address = new StringBuilder(path);
        char before = '?';
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                address.append(before)
                        .append(parameter.getKey())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                before = '&';
            }
        }
        return address.toString();
    }
}
