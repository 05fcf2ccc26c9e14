package org.moothall.content.editorial.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditEntries;
import org.moothall.content.audit.AuditEntry;
import org.moothall.content.audit.AuditFilter;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Audited;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit log as a file, filtered as on the screen, read page by page. For administrators; itself an entry. */
@RestController
@RequestMapping("/editorial/export")
class AuditExport {

    static final int MOST = 100_000;

    private static final int PAGE = 500;

    private final AuditEntries entries;
    private final AuditLog audit;
    private final Callers callers;
    private final Clock clock;

    AuditExport(AuditEntries entries, AuditLog audit, Callers callers, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping("/audit.{format:csv|json}")
    void export(@PathVariable String format, Wanted wanted, HttpServletResponse response) throws IOException {
        Caller caller = callers.current();
        caller.require(Permission.ADMINISTER);
        AuditFormat as = AuditFormat.valueOf(format.toUpperCase(Locale.ROOT));
        AuditFilter filter = wanted.filter();
        Subject log = Subject.of(SubjectType.SETTING, "audit", "Audit log");
        audit.record(AuditEntry.of(caller.username(), log, "EXPORTED").noting(format + ", " + wanted));
        response.setContentType(as.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String name = "audit-" + LocalDate.ofInstant(clock.instant(), Moments.LONDON) + "." + format;
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        write(filter, as, out);
        out.flush();
    }

    private void write(AuditFilter filter, AuditFormat as, Writer out) throws IOException {
        out.write(as.begin());
        int written = 0;
        List<Audited> page = entries.page(filter, PAGE, null);
        while (!page.isEmpty() && written < MOST) {
            for (Audited entry : page) {
                out.write(as.entry(AuditEntryView.of(entry), written == 0));
                written++;
            }
            page = entries.page(filter, PAGE, page.getLast().id());
        }
        out.write(as.end());
    }

    /** The filter as the address has it. */
    record Wanted(
            @Nullable String actor,
            @Nullable List<String> type,
            @Nullable List<String> action,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String from,
            @Nullable String to) {

        AuditFilter filter() {
            try {
                return new AuditFilter(
                        actor,
                        type == null
                                ? null
                                : type.stream().map(SubjectType::valueOf).toList(),
                        action,
                        subject,
                        text,
                        from == null ? null : Instant.parse(from),
                        to == null ? null : Instant.parse(to));
            } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
                throw new Refused(
                        RefusalCode.MALFORMED,
                        null,
                        "The filter cannot be read: " + e.getMessage(),
                        "Export from the audit screen, or give types and moments such as 2026-01-01T00:00:00Z.");
            }
        }
    }
}
