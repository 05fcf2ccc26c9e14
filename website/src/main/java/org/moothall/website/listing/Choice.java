package org.moothall.website.listing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to choose in a filter.
 *
 * @param path where the choice leads, within the site; of what is chosen already, to the list without it
 * @param count how many there are; null where that is not known
 */
public record Choice(
        String label, String path, boolean chosen, @Nullable Integer count) {

    /** One choice for each constant, one at a time, after a first one for all. */
    public static <E extends Enum<E>> List<Choice> oneOf(
            Asked asked, String name, List<E> constants, Function<E, String> label) {
        List<Choice> each = constants.stream()
                .map(constant -> one(asked, name, Asked.word(constant), label.apply(constant)))
                .toList();
        boolean none = each.stream().noneMatch(Choice::chosen);
        return Stream.concat(Stream.of(new Choice("All", asked.with(name, null).address(), none, null)), each.stream())
                .toList();
    }

    /** The same for all constants of a type. */
    public static <E extends Enum<E>> List<Choice> oneOf(
            Asked asked, String name, Class<E> type, Function<E, String> label) {
        return oneOf(asked, name, Arrays.asList(type.getEnumConstants()), label);
    }

    private static Choice one(Asked asked, String name, String value, String label) {
        return new Choice(label, asked.with(name, value).address(), value.equals(asked.one(name)), null);
    }
}
