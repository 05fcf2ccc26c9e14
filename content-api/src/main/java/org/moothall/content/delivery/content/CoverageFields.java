package org.moothall.content.delivery.content;

import java.util.List;
import java.util.stream.IntStream;
import org.moothall.content.delivery.paging.Connection;
import org.moothall.content.delivery.paging.ListInMemory;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.LiveEntry;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The entries of live coverage, in the order in which things happened or the newest first. */
@Controller
class CoverageFields {

    @SchemaMapping(typeName = "LiveCoverage")
    Connection<CoverageEntry> entries(Content coverage, @Arguments Paging paging, @Argument LiveEntryOrder orderBy) {
        List<LiveEntry> written = coverage.details(LiveCoverage.class).entries();
        List<CoverageEntry> entries = IntStream.range(0, written.size())
                .mapToObj(index -> new CoverageEntry(
                        written.get(index),
                        RichTexts.of(coverage.rich("entries." + index + ".text")),
                        coverage.image(written.get(index).image())))
                .sorted(orderBy.comparator())
                .toList();
        return new ListInMemory<>(orderBy.list(), entries, entry -> entry.id().toString()).page(paging);
    }
}
