package org.moothall.media.editing;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.media.library.TrashAssets;
import org.moothall.media.library.TrashReport;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Puts assets in the trash and takes them out, many at once; what is refused is told for each. */
@RestController
@RequestMapping("/editorial/media")
class TrashController {

    private static final int MOST = 100;

    private final TrashAssets trash;

    TrashController(TrashAssets trash) {
        this.trash = trash;
    }

    /** What came of it. */
    record Report(List<UUID> done, List<NotDone> refused) {

        static Report of(TrashReport report) {
            return new Report(
                    report.done(), report.refused().stream().map(NotDone::of).toList());
        }
    }

    /** An asset that was left as it is, and why. */
    record NotDone(UUID id, RefusalCode code, String detail, String remedy) {

        static NotDone of(TrashReport.NotDone each) {
            Refusal refusal = each.refusal();
            return new NotDone(each.id(), refusal.code(), refusal.message(), refusal.remedy());
        }
    }

    @PostMapping("/trash")
    Report trash(@RequestParam List<UUID> id, @Nullable Principal caller) {
        return Report.of(trash.trash(checked(id), SignedIn.name(caller)));
    }

    @PostMapping("/restore")
    Report restore(@RequestParam List<UUID> id, @Nullable Principal caller) {
        SignedIn.name(caller);
        return Report.of(trash.restore(checked(id)));
    }

    private static List<UUID> checked(List<UUID> ids) {
        if (ids.size() > MOST) {
            throw Refusal.invalidField(
                            "id", "There are %d assets.".formatted(ids.size()), "Send at most %d.".formatted(MOST))
                    .refused();
        }
        return ids;
    }
}
