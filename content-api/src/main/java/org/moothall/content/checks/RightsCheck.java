package org.moothall.content.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.time.Moments;
import org.moothall.media.asset.Asset;
import org.moothall.media.library.AssetSearch;
import org.moothall.media.rights.Ending;
import org.springframework.stereotype.Component;

/** Every image may be used, and everybody who is in it agrees: now, and for the next 30 days. */
@Component
class RightsCheck implements PublishingCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Clock clock;

    RightsCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Finding> look(Checked checked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.LONDON);
        LocalDate warned = today.plusDays(AssetSearch.WARNING_DAYS);
        Set<UUID> seen = new HashSet<>();
        return checked.assets().entrySet().stream()
                .filter(shown -> endsBy(warned, shown.getValue()))
                .filter(shown -> seen.add(shown.getValue().id()))
                .flatMap(shown -> shown.getValue().endings().stream()
                        .filter(ending -> !ending.until().isAfter(warned))
                        .map(ending -> finding(shown, ending, today)));
    }

    private static boolean endsBy(LocalDate day, Asset asset) {
        LocalDate runsOut = asset.runsOut();
        return runsOut != null && !runsOut.isAfter(day);
    }

    private static Finding finding(Map.Entry<String, Asset> shown, Ending ending, LocalDate today) {
        String what = ending.person() == null
                ? "The right to use the image"
                : "The consent of " + ending.person() + " to the image";
        String image = " “" + shown.getValue().provenance().filename() + "” ";
        String day = DAY.format(ending.until());
        return ending.until().isBefore(today)
                ? Finding.error(
                        "RIGHTS",
                        shown.getKey(),
                        what + image + "ended on " + day + ".",
                        "Use another picture, or renew it and change the date in the media library.")
                : Finding.warning(
                        "RIGHTS",
                        shown.getKey(),
                        what + image + "ends on " + day + ".",
                        "Renew it and change the date in the media library, or plan to replace the picture by then.");
    }
}
