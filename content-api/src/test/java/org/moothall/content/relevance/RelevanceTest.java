package org.moothall.content.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moothall.content.importing.ImportOptions;
import org.moothall.content.importing.ImportTest;
import org.moothall.localservices.Services;
import org.moothall.search.relevance.JudgedQuery;
import org.moothall.search.relevance.Judgement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Search finds in the sample content as well as it was last accepted to; script/relevance shows where it does not. */
class RelevanceTest extends ImportTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("moothall.root", "..")).resolve("config/sample-content");

    @Autowired
    private Environment environment;

    @Test
    void staysWithinAHundredthOfTheAcceptedRun() {
        importFiles.run(List.of(SAMPLES), ImportOptions.USUAL);
        Services shared = Services.shared();
        Services services = new Services(
                environment.getRequiredProperty("spring.datasource.url"),
                shared.username(),
                shared.password(),
                shared.elasticsearchUri());
        try (SampleSearch search = SampleSearch.over(services)) {
            Set<String> slugs =
                    search.documents().stream().map(SampleDocument::slug).collect(Collectors.toSet());
            List<JudgedQuery> queries = search.judgements().queries();
            assertThat(queries).hasSizeGreaterThanOrEqualTo(150);
            assertThat(queries)
                    .flatExtracting(JudgedQuery::judgements)
                    .extracting(Judgement::slug)
                    .isSubsetOf(slugs);
            assertThat(search.measured().overall().ndcg10())
                    .as("nDCG@10 overall; script/relevance --queries shows what is found worse")
                    .isGreaterThanOrEqualTo(AcceptedRun.read().overall().ndcg10() - MeasureSamples.MOST_LOST);
        }
    }
}
