package org.moothall.content.checks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.springframework.stereotype.Component;

/** Councillors hear first: “public messaging is often before messaging to councillors” (Kirklees, 2018). */
@Component
class OpeningsCheck implements PublishingCheck {

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(Checked checked) {
        List<Opening> openings = checked.content().openings();
        Optional<Opening> councillors = of(openings, Audience.COUNCILLOR);
        Optional<Opening> everyone = of(openings, Audience.PUBLIC);
        if (councillors.isEmpty() || everyone.isEmpty()) {
            return Stream.empty();
        }
        Instant first = councillors.get().effective(Instant.MIN);
        Instant then = everyone.get().effective(Instant.MIN);
        return first.isAfter(then)
                ? Stream.of(Finding.warning(
                        "COUNCILLORS_FIRST",
                        "openings",
                        "The edition opens to councillors after the public can read it.",
                        "Open it to councillors first, or at the same time."))
                : Stream.empty();
    }

    private static Optional<Opening> of(List<Opening> openings, Audience audience) {
        return openings.stream().filter(o -> o.audience() == audience).findFirst();
    }
}
