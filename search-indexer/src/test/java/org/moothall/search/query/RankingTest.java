package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RankingTest extends SearchTest {

    private final Published woods = person("Cllr Ann Woods").body("Speaks for Dalton.");
    private final Published zofia = person("Zofia Ackroyd").body("A councillor.");
    private final Published ward =
            Published.titled("Castle Fold").type("WARD_PROFILE", "HUB").names("Castle Fold (sample)");
    private final Published news = Published.titled(
                    "Castle Fold and Ann Woods in the news: Woods, Woods and Castle Fold")
            .body("Castle Fold, Castle Fold. Ann Woods, Woods.")
            .since(daysAgo(1));
    private final Published wood = Published.titled("A wood for everybody").body("One wood, many trees.");
    private final Published oldStory = Published.titled("Library opens").since(daysAgo(1500));
    private final Published newStory = Published.titled("Library opens").since(daysAgo(2));
    private final Published oldHelp =
            Published.titled("Use the library").type("HELP_ARTICLE", "HELP").since(daysAgo(3000));
    private final Published newsOfUse = Published.titled("Use the library").since(daysAgo(3000));
    private final Published fair18 =
            Published.titled("Summer fair 2018").type("EVENT", "HUB").since(daysAgo(800));
    private final Published fair19 =
            Published.titled("Summer fair 2019").type("EVENT", "HUB").since(daysAgo(435));
    private final List<Published> all =
            List.of(woods, zofia, ward, news, wood, oldStory, newStory, oldHelp, newsOfUse, fair18, fair19);

    @BeforeAll
    void publish() {
        beginWith(all.toArray(Published[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "ann woods,Cllr Ann Woods",
        "councillor woods,Cllr Ann Woods",
        "Woods’,Cllr Ann Woods",
        "castle fold,Castle Fold",
        "castlefold,Castle Fold",
        "who is the councillor for castle fold?,Castle Fold",
        "casle fold,Castle Fold",
        "sofia,Zofia Ackroyd",
        "akroyd,Zofia Ackroyd",
    })
    void putsThePersonOrWardFirstWhoseNameIsAskedFor(String query, String title) {
        assertThat(found(query).getFirst().title()).isEqualTo(title);
    }

    @Test
    void putsAWordBeforeTheNameThatHasItsStem() {
        assertThat(found("wood")).startsWith(wood).endsWith(woods);
    }

    @Test
    void letsNewsGrowOldAndHelpNot() {
        assertThat(found("library opens")).startsWith(newStory, oldStory);
        assertThat(found("use the library")).startsWith(oldHelp, newsOfUse);
    }

    @Test
    void putsThisYearsEventFirstUnlessTheYearIsNamed() {
        assertThat(found("summer fair")).startsWith(fair19, fair18);
        assertThat(found("summer fair 2018")).startsWith(fair18);
    }

    @Test
    void findsPhrasesAsTheyStandAndLeavesOutWordsBehindAMinus() {
        assertThat(found("\"trees many\"")).isEmpty();
        assertThat(found("“many trees”")).containsExactly(wood);
        assertThat(found("library -opens")).containsExactlyInAnyOrder(oldHelp, newsOfUse);
        assertThat(found("-library")).doesNotContain(oldHelp, newStory).contains(woods, fair18);
    }

    private List<Published> found(String query) {
        return search(query, Audience.PUBLIC).hits().stream()
                .map(hit -> all.stream()
                        .filter(document -> document.id().equals(hit.documentId()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Published person(String name) {
        return Published.titled(name)
                .type("PEN_PORTRAIT", "HUB")
                .names(name)
                .with("details", Map.of("type", "PEN_PORTRAIT", "name", name));
    }

    private static String daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days)).toString();
    }
}
