package org.moothall.search.synonyms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.search.SearchTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class AcceptedFileTest extends SearchTest {

    @Autowired
    private AcceptedFile accepted;

    @AfterEach
    void asShipped() {
        accepted.read(new ClassPathResource("search/synonyms.txt"));
    }

    @Test
    void takesAFileWithoutMistakes() {
        FileRules rules = accepted.read(file("bin, waste"));
        assertThat(rules.synonyms().rules()).containsExactly("bin, waste");
        assertThat(rules.refusal()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin, rubbish\n=> broken", "bin, rubbish\na => b, a"})
    void refusesOneWithABrokenLineOrALoopAndKeepsTheRulesOfTheOneBefore(String text) {
        accepted.read(file("bin, waste\ncllr, councillor"));
        FileRules rules = accepted.read(file(text));
        assertThat(rules.synonyms().rules()).containsExactly("bin, waste", "cllr, councillor");
        assertThat(rules.refusal()).contains("line 2");
    }

    private static ByteArrayResource file(String text) {
        return new ByteArrayResource(text.getBytes(UTF_8), "a file");
    }
}
