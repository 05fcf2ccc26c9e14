package org.moothall.platform.bench.delivery;

import java.util.List;
import java.util.stream.Stream;

/** What a bench was started with. */
record Words(List<String> all) {

    boolean has(String name) {
        return all.contains(name);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(value(name, Integer.toString(otherwise)));
    }

    List<Integer> numbers(String name, String otherwise) {
        return Stream.of(value(name, otherwise).split(",", -1))
                .map(Integer::valueOf)
                .toList();
    }

    List<String> texts(String name, String otherwise) {
        return List.of(value(name, otherwise).split(",", -1));
    }

    private String value(String name, String otherwise) {
        int at = all.indexOf(name);
        return at < 0 ? otherwise : all.get(at + 1);
    }
}
