package org.moothall.content.curation;

import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.search.curation.CurationRefused;
import org.moothall.search.curation.Kept;

/** Search's refusals in the editorial API's words. */
final class CurationRefusals {

    private CurationRefusals() {}

    static Refused of(CurationRefused refused) {
        return new Refused(
                code(refused.reason()), refused.field(), String.valueOf(refused.getMessage()), refused.remedy());
    }

    static void requireVersion(Kept stored, int given) {
        if (stored.version() != given) {
            throw new Refused(Refusal.stale(given, stored.version()));
        }
    }

    private static RefusalCode code(CurationRefused.Reason reason) {
        return switch (reason) {
            case EMPTY -> RefusalCode.REQUIRED;
            case TOO_LONG -> RefusalCode.TOO_LONG;
            case TOO_MANY -> RefusalCode.TOO_MANY;
            case REPEATED -> RefusalCode.MALFORMED;
            case THERE_ALREADY -> RefusalCode.IN_USE;
        };
    }
}
