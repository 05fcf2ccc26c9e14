package org.moothall.content.filing;

import java.util.List;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;

/** Keeps what documents use from being removed, and names the documents. */
@Component
class InUse {

    private static final int NAMED = 5;

    private final Usage usage;

    InUse(Usage usage) {
        this.usage = usage;
    }

    void refuse(Usage.Kind kind, String slug, String words, String remedy) {
        List<String> titles = usage.titles(kind, slug, NAMED + 1);
        if (!titles.isEmpty()) {
            String named = String.join(
                    ", ",
                    titles.stream().limit(NAMED).map(title -> "“" + title + "”").toList());
            String more = titles.size() > NAMED ? " and others" : "";
            throw new Refused(RefusalCode.IN_USE, "slug", "“" + words + "” is used by " + named + more + ".", remedy);
        }
    }
}
