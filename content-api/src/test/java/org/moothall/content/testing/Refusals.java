package org.moothall.content.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;

/** Looks at why something was refused. */
public final class Refusals {

    private Refusals() {}

    /** The refusals of work that must be refused, each of which says what is wrong and what to do. */
    public static List<Refusal> of(ThrowingCallable work) {
        Refused refused = catchThrowableOfType(Refused.class, work);
        assertThat(refused).as("It was not refused").isNotNull();
        assertThat(refused.refusals()).isNotEmpty().allSatisfy(refusal -> {
            assertThat(refusal.message()).isNotBlank();
            assertThat(refusal.remedy()).isNotBlank();
        });
        return refused.refusals();
    }

    /** The same as {@code CODE field}, which is short enough to compare. */
    public static List<String> codes(ThrowingCallable work) {
        return of(work).stream()
                .map(refusal ->
                        refusal.field() == null ? refusal.code().name() : refusal.code() + " " + refusal.field())
                .toList();
    }
}
