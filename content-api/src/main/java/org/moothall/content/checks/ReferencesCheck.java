package org.moothall.content.checks;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Documents that are named but not live: readers see them once they are. */
@Component
class ReferencesCheck implements PublishingCheck {

    @Override
    public boolean onlyAdvises() {
        return true;
    }

    @Override
    public Stream<Finding> look(Checked checked) {
        return checked.documents().entrySet().stream()
                .filter(named -> !named.getValue().live())
                .map(named -> Finding.warning(
                        "REFERENCES",
                        named.getKey(),
                        "“" + named.getValue().title() + "” is not live.",
                        "Publish it as well; readers see the relation from then on."));
    }
}
