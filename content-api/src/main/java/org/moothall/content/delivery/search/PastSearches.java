package org.moothall.content.delivery.search;

import java.util.List;
import org.moothall.content.audience.Audience;

/** What many searched for, for whoever begins to type the same. Delivery asks; who keeps count is no matter of its own. */
@FunctionalInterface
public interface PastSearches {

    /** What an audience may be suggested of what begins as was typed, the most frequent first; it is still to be proved. */
    List<String> beginning(Audience audience, String typed);
}
