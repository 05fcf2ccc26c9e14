package org.moothall.website.statement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What only the council knows and its statements must say. {@code config} says what each key means.
 *
 * @param email whom readers write to when something on the site does not work for them
 * @param securityContact a mailto:, tel: or https: address for those who find a weakness, for security.txt
 * @param logsKeptFor how long the web server in front keeps visitors' addresses, such as {@code 30 days}
 */
@ConfigurationProperties("moothall.website.about")
public record AboutSettings(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalAddress,
        @Nullable String dataProtectionEmail,
        @Nullable String securityContact,
        @Nullable LocalDate securityContactUntil,
        @Nullable String logsKeptFor,
        @Nullable LocalDate statementPreparedOn,
        @Nullable LocalDate statementReviewedOn,
        @Nullable LocalDate testedOn,
        @Nullable String testedBy,
        @DefaultValue("5 working days") String answeredWithin) {

    /** An environment variable that is there but empty says nothing. */
    public AboutSettings {
        email = orNull(email);
        phone = orNull(phone);
        postalAddress = orNull(postalAddress);
        dataProtectionEmail = orNull(dataProtectionEmail);
        securityContact = orNull(securityContact);
        logsKeptFor = orNull(logsKeptFor);
        testedBy = orNull(testedBy);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What has not been set, by key, with what that means for readers. */
    public List<String> missing() {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("email: the accessibility statement names nobody to write to", email);
        needed.put("phone: readers who cannot write have no number to call", phone);
        needed.put("data-protection-email: the privacy page names nobody to ask", dataProtectionEmail);
        needed.put("logs-kept-for: the privacy page cannot say how long the web server keeps addresses", logsKeptFor);
        needed.put("statement-prepared-on: the law wants a date on the accessibility statement", statementPreparedOn);
        needed.put("tested-on: the accessibility statement cannot say when people tested the site", testedOn);
        return needed.entrySet().stream()
                .filter(entry -> Objects.isNull(entry.getValue()))
                .map(entry -> "moothall.website.about." + entry.getKey())
                .toList();
    }
}
