package org.moothall.search.synonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.search.synonyms.RuleRefused.Reason;

class RuleFormTest {

    @Test
    void putsARuleIntoOneForm() {
        assertThat(RuleForm.of(" bin ,  wheelie   bin=>waste ").text()).isEqualTo("bin, wheelie bin => waste");
        assertThat(RuleForm.of("cllr,councillor , cllr").text()).isEqualTo("cllr, councillor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alone", "a, b => c => d", "=> c", "a, , b", "a =>", ",", "&, and", "# a, b"})
    void refusesWhatIsNoRuleAndNamesTheLine(String line) {
        assertThatThrownBy(() -> RuleForm.of(line)).isInstanceOfSatisfying(RuleRefused.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
            assertThat(e.getMessage()).contains("“" + line + "”");
        });
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> RuleForm.of("a, " + "b".repeat(81)))
                .isInstanceOfSatisfying(
                        RuleRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
    }

    @Test
    void refusesALoop() {
        assertThatThrownBy(() -> RuleForm.of("bin => Bin").requireNoLoop(List.of()))
                .isInstanceOfSatisfying(
                        RuleRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOOP));
        assertThatThrownBy(() -> RuleForm.of("waste => rubbish")
                        .requireNoLoop(List.of("rubbish => bin", "bin => refuse, waste", "no rule")))
                .isInstanceOf(RuleRefused.class)
                .hasMessageContaining("waste => rubbish");
        RuleForm.of("waste => rubbish").requireNoLoop(List.of("bin => rubbish", "waste, rubbish"));
    }
}
