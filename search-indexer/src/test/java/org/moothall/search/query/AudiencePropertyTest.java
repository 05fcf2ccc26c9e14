package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

class AudiencePropertyTest extends SearchTest {

    private static final List<String> WORDS = List.of("scrutiny", "waste", "ashbrow", "library", "budget", "highway");
    private static final List<String> WARDS = List.of("ashbrow", "dalton", "newsome");

    private final Map<Published, Set<Audience>> standing = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsPublishedOpenedAndWithdrawnEachAudienceFindsWhatItMaySee(long seed) {
        beginEmpty();
        Random random = new Random(seed);
        List<Published> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            documents.add(Published.titled(word(random) + " " + i)
                    .body(word(random) + " and " + word(random))
                    .wards(WARDS.get(random.nextInt(WARDS.size()))));
        }
        for (int step = 0; step < 200; step++) {
            change(documents.get(random.nextInt(documents.size())), random);
            if (step % 60 == 0) {
                catchUp();
            }
        }
        catchUp();
        for (Audience audience : Audience.values()) {
            seesExactlyItsOwn(audience);
        }
    }

    private void change(Published document, Random random) {
        if (random.nextInt(4) == 0) {
            log.withdraw(document);
            standing.remove(document);
        } else {
            Set<Audience> readers = Arrays.stream(Audience.values())
                    .filter(audience -> random.nextBoolean())
                    .collect(Collectors.toSet());
            log.publish(document.visibleTo(readers.toArray(Audience[]::new)));
            standing.put(document, readers);
        }
    }

    private void seesExactlyItsOwn(Audience audience) {
        Map<UUID, Published> own = standing.entrySet().stream()
                .filter(entry -> entry.getValue().contains(audience))
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getKey));
        SearchResult everything = search("", audience);
        assertThat(ids(everything)).isEqualTo(own.keySet());
        assertThat(everything.total()).isEqualTo(own.size());
        assertThat(everything.facets().getFirst().values())
                .allSatisfy(type -> assertThat(type.count()).isEqualTo(own.size()));
        for (String word : WORDS) {
            assertThat(own.keySet()).as(word).containsAll(ids(search(word, audience)));
            assertThat(queries.suggest(word.substring(0, 3), audience, 50))
                    .extracting(Suggestion::documentId)
                    .containsExactlyInAnyOrderElementsOf(own.values().stream()
                            .filter(document -> document.title().startsWith(word))
                            .map(Published::id)
                            .toList());
        }
    }

    private static Set<UUID> ids(SearchResult result) {
        return new HashSet<>(result.hits().stream().map(SearchHit::documentId).toList());
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
