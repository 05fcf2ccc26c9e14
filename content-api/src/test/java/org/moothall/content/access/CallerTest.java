package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "READER, READ_EDITORIAL, false",
        "AUTHOR, READ_EDITORIAL, true",
        "AUTHOR, WRITE, true",
        "AUTHOR, PUBLISH, false",
        "EDITOR, PUBLISH, true",
        "EDITOR, KEEP_TOPICS, true",
        "EDITOR, KEEP_TAXONOMY, false",
        "EDITOR, ADMINISTER, false",
        "ADMINISTRATOR, PUBLISH, true",
        "ADMINISTRATOR, ADMINISTER, true"
    })
    void eachRoleMayDoWhatItIsTrustedWith(Role role, Permission permission, boolean may) {
        assertThat(caller(role, Scope.allowedTo(role)).may(permission)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void anonymousCallersMayDoNothingAndSeeWhatIsPublic(Permission permission) {
        assertThat(Caller.anonymous().may(permission)).isFalse();
        assertThat(Caller.anonymous().audience()).isEqualTo(Audience.PUBLIC);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void thePlatformItselfMayDoEverything(Permission permission) {
        assertThat(Caller.platform("scheduler").may(permission)).isTrue();
    }

    @Test
    void refusalNamesTheScopeThatATokenLacks() {
        Caller caller = caller(Role.EDITOR, Set.of(Scope.READ, Scope.WRITE));

        assertThatThrownBy(() -> caller.require(Permission.PUBLISH))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> {
                                    assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_ALLOWED);
                                    assertThat(refusal.remedy()).contains("scope PUBLISH");
                                }));
    }

    @Test
    void refusalNamesTheRoleThatAnAccountLacks() {
        Caller caller = caller(Role.AUTHOR, Scope.allowedTo(Role.AUTHOR));

        assertThatThrownBy(() -> caller.require(Permission.PUBLISH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("role EDITOR");
    }

    @Test
    void workDoneAsSomebodyLeavesTheFormerCallerBehind() {
        Callers callers = new Callers();

        String inside =
                callers.as(Caller.platform("import"), () -> callers.current().username());

        assertThat(inside).isEqualTo("import");
        assertThat(callers.current()).isEqualTo(Caller.anonymous());
    }

    private static Caller caller(Role role, Set<Scope> scopes) {
        return new Caller(UUID.randomUUID(), "cathy", role, Audience.STAFF, scopes, null);
    }
}
