package org.moothall.content.delivery.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.ListInMemory;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.LiveEntry;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The entries of live coverage, in the order in which things happened. */
@Controller
class CoverageFields {

    private static final Comparator<CoverageEntry> AS_IT_HAPPENED =
            Comparator.comparing(CoverageEntry::at).thenComparing(CoverageEntry::id);

    @SchemaMapping(typeName = "LiveCoverage")
    Connection<CoverageEntry> entries(Content coverage, @Arguments Paging paging) {
        List<LiveEntry> written = coverage.details(LiveCoverage.class).entries();
        List<CoverageEntry> entries = IntStream.range(0, written.size())
                .mapToObj(index -> new CoverageEntry(
                        written.get(index),
                        RichTexts.of(coverage.rich("entries." + index + ".text")),
                        coverage.image(written.get(index).image())))
                .sorted(AS_IT_HAPPENED)
                .toList();
        return new ListInMemory<>("ENTRIES", entries, entry -> entry.id().toString()).page(paging);
    }
}
