package org.moothall.localservices.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the node makes of text, with an index definition that the official distribution takes as well. */
class TextAnalysisTest {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    @TempDir
    static Path data;

    private static LocalElasticsearch node;
    private static Rest rest;

    @BeforeAll
    static void startNode() throws Exception {
        node = LocalElasticsearch.start(data, 0);
        rest = new Rest(node.uri());
        rest.put("/words", definition("words.json"));
    }

    @AfterAll
    static void stopNode() {
        node.stop();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stemmed        | Councillors' meetings            | councillor meet
            light          | the democratic councillors       | the democratic councillor
            minimal        | the ponies of councils           | the pony of council
            possessive     | the council’s and Kirklees's own | the council and Kirklees own
            folded         | Café Ŵyl                         | cafe café wyl ŵyl
            both_ways      | bin                              | bin refuse collection
            graph          | the cllr                         | the councillor cllr
            graph          | refuse collection day            | bin refuse collection day
            starts         | Ward                             | wa war ward
            within         | ward                             | war ard
            kept           | scrutinising scrutiny            | scrutinising scrutini
            once           | ward ward fund ward              | ward fund
            short          | Huddersfield                     | Hudder
            long_enough    | a big ward                       | big ward
            parts          | PowerShot wi-fi                  | Power Shot wi fi
            apart          | Kirklees'te ward                 | Kirklees ward
            elided         | l'eau d'or                       | eau d'or
            trimmed        | ' ward '                         | ward
            stems_and_all  | wards ward                       | wards ward ward
            letters        | 12 wards, 3 towns                | wards towns
            spaces         | wi-fi in town                    | wi-fi in town
            comma          | Batley,Dewsbury                  | Batley Dewsbury
            typed          | Hud 12                           | H Hu Hud
            mapped         | fish & chips                     | fish and chips
            markup         | <p>Hello <b>town</b></p>         | Hello town
            replaced       | HX1-234                          | HX1 234
            english        | The councillors are meeting      | councillor meet
            upper          | ward                             | WARD
            """)
    void analysesAsTheDistributionDoes(String analyzer, String text, String tokens) throws Exception {
        assertThat(tokens(analyzer, text)).containsExactly(tokens.split(" "));
    }

    @Test
    void normalisesKeywords() throws Exception {
        rest.put("/words/_doc/1?refresh=true", "{\"name\":\"  Café\"}");
        assertThat(rest.post("/words/_search", "{\"query\":{\"term\":{\"name\":\"CAFE\"}}}"))
                .contains("\"_id\":\"1\"");
    }

    @Test
    void matchesASynonymOfSeveralWordsAsAPhrase() throws Exception {
        rest.put("/words/_doc/2?refresh=true", "{\"text\":\"When is my refuse collection due?\"}");
        rest.put("/words/_doc/3?refresh=true", "{\"text\":\"A collection of stories about refuse\"}");
        String query = "{\"query\":{\"match_phrase\":{\"text\":\"my bin\"}}}";
        assertThat(rest.post("/words/_search", query)).contains("\"_id\":\"2\"").doesNotContain("\"_id\":\"3\"");
    }

    @Test
    void refusesWhatTheDistributionRefuses() throws Exception {
        HttpResponse<String> answer =
                rest.send(rest.withBody("/refused", "PUT", definition("grams-before-synonyms.json")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("cannot be used to parse synonyms");
    }

    @Test
    void leavesOutASynonymThatItsAnalyzerCannotReadWhenLenient() throws Exception {
        rest.put("/lenient", definition("lenient-synonyms.json"));
        String answer = rest.post("/lenient/_analyze", "{\"analyzer\":\"words\",\"text\":\"ward\"}");
        assertThat(answer).contains("\"token\":\"division\"");
    }

    private static List<String> tokens(String analyzer, String text) throws IOException, InterruptedException {
        String request = "{\"analyzer\":\"" + analyzer + "\",\"text\":\"" + text + "\"}";
        return TOKEN.matcher(rest.post("/words/_analyze", request))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String definition(String name) throws IOException {
        try (var file = TextAnalysisTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
