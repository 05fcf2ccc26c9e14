package org.moothall.website.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.moothall.website.page.FileView;
import org.moothall.website.page.NotHere;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to tell about a weakness, RFC 9116; nothing when the council has named nobody. */
@Controller
class SecurityTextController {

    /** The specification wants the text to expire within a year. */
    private static final int DAYS = 180;

    private final AboutSettings about;
    private final Clock clock = Clock.systemUTC();

    SecurityTextController(AboutSettings about) {
        this.about = about;
    }

    @GetMapping("/.well-known/security.txt")
    FileView text(Visit visit) {
        if (about.securityContact() == null) {
            throw new NotHere();
        }
        return FileView.text(
                """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s
                """.formatted(about.securityContact(), expires(), visit.site().absolute("/.well-known/security.txt")),
                "text/plain;charset=UTF-8");
    }

    private Instant expires() {
        LocalDate until = about.securityContactUntil();
        return until == null
                ? clock.instant().truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS)
                : until.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
