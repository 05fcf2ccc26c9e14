package org.moothall.content.importing.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.content.importing.problem.Problems;

class ReadYamlTest {

    private final Problems problems = new Problems();

    @Test
    void knowsTheLineOfEverything() {
        Mapping mapping = read("""
                slug: ask-meltham

                questions:
                  - question: Why?
                    answer: |
                      Because
                      it is ours.
                """);
        assertThat(problems.all()).isEmpty();
        assertThat(mapping.entries().get("slug").line()).isEqualTo(11);
        assertThat(mapping.entries().get("questions").line()).isEqualTo(13);
        Listing questions = (Listing) mapping.value("questions");
        Mapping question = (Mapping) questions.values().getFirst();
        assertThat(question.line()).isEqualTo(14);
        assertThat(question.value("answer")).isEqualTo(new Scalar(16, "Because\nit is ours.\n", true));
    }

    @Test
    void takesWordsForWords() {
        Mapping mapping = read("party: no\nnumber: 010\nat: 2019-07-10T09:00\nnothing: ~\nquoted: '~'\n");
        assertThat(mapping.value("party")).isEqualTo(new Scalar(11, "no", false));
        assertThat(mapping.value("number")).isEqualTo(new Scalar(12, "010", false));
        assertThat(mapping.value("at")).isEqualTo(new Scalar(13, "2019-07-10T09:00", false));
        assertThat(((Scalar) mapping.value("nothing")).isNothing()).isTrue();
        assertThat(((Scalar) mapping.value("quoted")).isNothing()).isFalse();
    }

    @Test
    void tellsOfAKeyThatIsThereTwice() {
        read("slug: a\ntitle: b\nslug: c\n");
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(13);
            assertThat(problem.message()).isEqualTo("“slug” is there twice, first on line 11.");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: One: two              | 11 | This is no YAML: a value that holds “: ” must stand in quotes.",
                "slug: a\\ntitle: \"never ends  | 12 | This is no YAML: found unexpected end of stream.",
                "slug: !!java.net.URL [x]     | 11 | YAML tags (tag:yaml.org,2002:java.net.URL) are not taken.",
                "slug: a\\n<<: *b              | 12 | YAML aliases (*name) are not taken.",
                "? [a, b]\\n: c                | 11 | A list or a set of keys stands where a key belongs.",
                "slug: a\\n---\\nslug: b         | 12 | A second YAML document begins here.",
                "just words                   | 11 | This is not a set of keys.",
                "''                           | 11 | There is nothing here."
            })
    void saysWhereItIsBroken(String yaml, int line, String message) {
        read(yaml.replace("\\n", "\n"));
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    private Mapping read(String yaml) {
        return ReadYaml.mapping(yaml, 10, problems);
    }
}
