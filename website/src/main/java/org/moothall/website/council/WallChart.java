package org.moothall.website.council;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.WardName;
import org.moothall.website.listing.Asked;

/**
 * The people that an address asks for, and what can be asked for.
 *
 * @param asList whether they are shown as a list rather than by their portraits
 */
public record WallChart(
        List<Person> councillors,
        List<Person> officers,
        List<Option> wards,
        List<Option> roles,
        List<Option> parties,
        String name,
        boolean asList,
        boolean narrowed) {

    static final String WARD = "ward";
    static final String ROLE = "role";
    static final String PARTY = "party";
    static final String NAME = "name";
    static final String VIEW = "view";

    static WallChart of(List<Person> everybody, Asked asked) {
        Predicate<Person> wanted = wanted(asked);
        List<Person> shown = everybody.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(WallChart::surname, String.CASE_INSENSITIVE_ORDER))
                .toList();
        boolean narrowed = Stream.of(WARD, ROLE, PARTY, NAME).anyMatch(name -> asked.one(name) != null);
        return new WallChart(
                shown.stream().filter(Person::isCouncillor).toList(),
                shown.stream().filter(person -> !person.isCouncillor()).toList(),
                options(
                        everybody,
                        asked,
                        WARD,
                        person -> Stream.ofNullable(person.ward()),
                        WardName::slug,
                        WardName::name),
                options(
                        everybody,
                        asked,
                        ROLE,
                        person -> person.roles().stream(),
                        Function.identity(),
                        Function.identity()),
                options(
                        everybody,
                        asked,
                        PARTY,
                        person -> Stream.ofNullable(person.party()),
                        Function.identity(),
                        Function.identity()),
                Objects.requireNonNullElse(asked.one(NAME), ""),
                asked.has(VIEW, "list"),
                narrowed);
    }

    private static Predicate<Person> wanted(Asked asked) {
        String ward = asked.one(WARD);
        String role = asked.one(ROLE);
        String party = asked.one(PARTY);
        String name = asked.one(NAME);
        return person -> (ward == null || isOf(person.ward(), ward))
                && (role == null || person.roles().contains(role))
                && (party == null || party.equals(person.party()))
                && (name == null || plain(person.name()).contains(plain(name.strip())));
    }

    private static boolean isOf(@Nullable WardName ward, String slug) {
        return ward != null && ward.slug().equals(slug);
    }

    /** Without accents and capitals, so that nobody has to know how a name is written. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.UK);
    }

    private static String surname(Person person) {
        String name = person.name().strip();
        return plain(name.substring(name.lastIndexOf(' ') + 1) + " " + name);
    }

    private static <T> List<Option> options(
            List<Person> everybody,
            Asked asked,
            String parameter,
            Function<Person, Stream<T>> of,
            Function<T, String> value,
            Function<T, String> label) {
        return everybody.stream()
                .flatMap(of)
                .map(each -> new Option(value.apply(each), label.apply(each), asked.has(parameter, value.apply(each))))
                .distinct()
                .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Something to choose from a list. */
    public record Option(String value, String label, boolean chosen) {}
}
