package org.moothall.media.asset;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.media.rights.ShownPerson;

/** All that an asset is found by, as one text. */
final class SearchWords {

    private SearchWords() {}

    static String of(Provenance file, Description said, Collection<ShownPerson> people) {
        return Stream.concat(
                        Stream.of(file.filename(), said.alt(), said.credit(), said.caption()),
                        people.stream().map(ShownPerson::name))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
