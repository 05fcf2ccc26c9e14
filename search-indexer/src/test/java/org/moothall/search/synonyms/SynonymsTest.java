package org.moothall.search.synonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

class SynonymsTest {

    @Test
    void readsTheRulesAndSkipsCommentsAndEmptyLines() {
        assertThat(Synonyms.parse("# people\n\n cllr, councillor \nbin, tip => waste\n", "a file")
                        .rules())
                .containsExactly("cllr, councillor", "bin, tip => waste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "a, b => c => d", "=> c", "a, , b", "a =>", ","})
    void refusesALineThatIsNoRuleAndNamesIt(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Synonyms.parse("bin, waste\n" + line, "config/search/synonyms.txt"))
                .withMessageContaining("config/search/synonyms.txt, line 2: [" + line.strip() + "] is no rule");
    }

    @Test
    void refusesTheLineThatClosesALoopAndNamesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Synonyms.parse("bin, waste\ntip => dump\ndump => skip\nskip => tip", "a file"))
                .withMessageContaining("a file, line 4")
                .withMessageContaining("back to itself");
    }

    @Test
    void tellsDifferentRulesApart() {
        Synonyms some = Synonyms.parse("a, b", "one file");
        assertThat(some.fingerprint())
                .isEqualTo(Synonyms.parse("# the same\na, b", "another").fingerprint())
                .isNotEqualTo(Synonyms.parse("a, c", "one file").fingerprint());
    }

    @Test
    void shipsWithRulesThatAreRight() {
        assertThat(Synonyms.read(new ClassPathResource("search/synonyms.txt")).rules())
                .contains("cllr, councillor, elected member, member");
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> Synonyms.read(new FileSystemResource("no-such-file.txt")))
                .hasMessageContaining("moothall.search.synonyms names")
                .hasMessageContaining("no-such-file.txt");
    }
}
