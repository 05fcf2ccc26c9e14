package org.moothall.content.importing.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.content.importing.field.Place;
import org.moothall.content.importing.problem.Problems;
import org.moothall.content.importing.yaml.ReadYaml;

class PositionsTest {

    private final Positions positions =
            new Positions(ReadYaml.mapping("""
                    title: What is Scrutiny?
                    audiences: [public]
                    questions:
                      - question: Why?
                        answer: Because.
                      - question: Who?
                        answer: ""
                    """, 1, new Problems()), "", new Place(12, "body"));

    @ParameterizedTest
    @CsvSource({
        "content.title, 2, title",
        "content.openings, 3, audiences",
        "content.details.questions.1.answer, 8, questions.1.answer",
        "content.details.questions.7, 4, questions.7",
        "content.summary, 2, summary",
        "content.body#2, 12, body",
        "content, 2, ''",
        "'', 2, ''"
    })
    void findsTheLineOfARefusedField(String field, int line, String inFile) {
        assertThat(positions.of(field)).isEqualTo(new Place(line, inFile));
    }
}
