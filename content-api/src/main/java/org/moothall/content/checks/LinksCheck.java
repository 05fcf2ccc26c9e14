package org.moothall.content.checks;

import java.util.stream.Stream;
import org.moothall.content.links.FailingLinks;
import org.springframework.stereotype.Component;

/** Links that are known to fail. */
@Component
class LinksCheck implements PublishingCheck {

    private final FailingLinks failing;

    LinksCheck(FailingLinks failing) {
        this.failing = failing;
    }

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(Checked checked) {
        return failing.in(checked.content()).stream()
                .map(link -> Finding.warning(
                        "BROKEN_LINK",
                        link.field(),
                        "The link to " + link.address() + " fails: " + link.problem(),
                        "Correct the address, or remove the link."));
    }
}
