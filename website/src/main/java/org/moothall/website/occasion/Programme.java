package org.moothall.website.occasion;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is to take part in, sorted by how much is known of when.
 *
 * @param coming what has a date and has not begun, or lasts until a day to come; in the order given
 * @param ongoing what can be done at any time
 * @param undated what is planned without a date
 */
public record Programme(List<Occasion> coming, List<Occasion> ongoing, List<Occasion> undated) {

    static Programme of(List<Occasion> open, LocalDate today) {
        List<Occasion> ongoing =
                open.stream().filter(each -> each.isOngoing(today)).toList();
        List<Occasion> planned =
                open.stream().filter(each -> !each.isOngoing(today)).toList();
        return new Programme(
                planned.stream().filter(Occasion::hasDate).toList(),
                ongoing,
                planned.stream().filter(each -> !each.hasDate()).toList());
    }
}
