package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchLanguageTest extends SearchTest {

    private final Published councillor = Published.titled("Cllr Zoë O'Hara")
            .type("PEN_PORTRAIT", "HUB")
            .summary("Represents Ashbrow and chairs the Children's Panel.")
            .names("Zoë O'Hara", "Ashbrow", "Children's Panel")
            .keywords("Labour", "ask me about fostering");
    private final Published scrutiny = Published.titled("What is Overview and Scrutiny?")
            .type("SCRUTINY_EXPLAINER", "HELP")
            .summary("There's no manual, so here is one.")
            .body("Overview and Scrutiny panels look into decisions before they are made.");
    private final Published training = Published.titled("Working in a Political Environment")
            .type("HELP_ARTICLE", "HELP")
            .body("Training that was co-delivered with councillors to 633 staff.");
    private final Published waste = Published.titled("Waste collections over Christmas")
            .body("When your waste will be collected in Dewsbury and beyond.");

    private final Published notes =
            Published.titled("Notes from the town hall").body("We also spoke of scrutiny, once.");
    private final Published bandstand = Published.titled("A bid for the bandstand");
    private final List<Published> all = List.of(councillor, scrutiny, training, waste, notes, bandstand);

    @BeforeAll
    void publish() {
        beginWith(all.toArray(Published[]::new));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            O&S,                                    What is Overview and Scrutiny?
            o & s,                                  What is Overview and Scrutiny?
            overview & scrutiny,                    What is Overview and Scrutiny?
            WIPE,                                   Working in a Political Environment
            bins,                                   Waste collections over Christmas
            rubbish,                                Waste collections over Christmas
            rubbish collection,                     Waste collections over Christmas
            """)
    void findsWhatTheCouncilCallsOtherwise(String query, String title) {
        assertThat(best(query)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            councillor zoe,         Cllr Zoë O'Hara
            member for ashbrow,     Cllr Zoë O'Hara
            O’Hara,                 Cllr Zoë O'Hara
            o'hara,                 Cllr Zoë O'Hara
            O`Hara's,               Cllr Zoë O'Hara
            childrens panel,        Cllr Zoë O'Hara
            Children’s Panel,       Cllr Zoë O'Hara
            """)
    void findsNamesWithEitherApostropheAndWithoutAccents(String query, String title) {
        assertThat(best(query)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            decision panel,                         What is Overview and Scrutiny?
            collecting waste,                       Waste collections over Christmas
            political environments,                 Working in a Political Environment
            """)
    void findsOtherFormsOfAWord(String query, String title) {
        assertThat(best(query)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            scrutny,                What is Overview and Scrutiny?
            polictical envirnoment, Working in a Political Environment
            ashbow,                 Cllr Zoë O'Hara
            christams,              Waste collections over Christmas
            """)
    void findsWhatIsMisspelt(String query, String title) {
        assertThat(best(query)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            who is my councillor in Ashbrow?,           Cllr Zoë O'Hara
            what's scrutiny,                            What is Overview and Scrutiny?
            when will my bins be collected,             Waste collections over Christmas
            """)
    void answersQuestionsInPlainWords(String query, String title) {
        assertThat(best(query)).isEqualTo(title);
    }

    @Test
    void putsTheTitleBeforeAMentionInPassing() {
        assertThat(titles("scrutiny")).containsExactly(scrutiny.title(), notes.title());
    }

    @Test
    void doesNotTakeOneShortWordForAnother() {
        assertThat(titles("bin")).containsExactly(waste.title());
    }

    private String best(String query) {
        assertThat(titles(query)).as(query).isNotEmpty();
        return titles(query).getFirst();
    }

    private List<String> titles(String query) {
        return search(query, Audience.PUBLIC).hits().stream()
                .map(hit -> all.stream()
                        .filter(document -> document.id().equals(hit.documentId()))
                        .findFirst()
                        .orElseThrow()
                        .title())
                .toList();
    }
}
