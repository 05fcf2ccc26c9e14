package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Reader;
import org.moothall.website.site.Visit;

/** A finished answer to a visit: its bytes, and how it may be kept. Compressed at most once, however often it is sent. */
public final class Finished {

    private static final String GZIP = "gzip";
    private static final int WORTH_COMPRESSING = 1_000;
    private static final int OVERHEAD = 500;

    private final byte[] plain;
    private final String contentType;
    private final int status;
    private final boolean lasting;
    private final String tag;
    private final @Nullable String changed;
    private volatile byte @Nullable [] compressed;

    /** @param lasting whether it may be kept: not when what it shows may be out of date */
    public Finished(byte[] plain, String contentType, int status, boolean lasting) {
        this(plain, contentType, status, lasting, null);
    }

    /** @param changedAt for Last-Modified; null when it is not known */
    Finished(byte[] plain, String contentType, int status, boolean lasting, @Nullable Instant changedAt) {
        this.plain = plain;
        this.contentType = contentType;
        this.status = status;
        this.lasting = lasting;
        this.tag = tag(plain);
        this.changed = changedAt == null
                ? null
                : DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        changedAt.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    /** About how much memory it takes, in bytes. */
    int size() {
        return plain.length + plain.length / 3 + OVERHEAD;
    }

    /** Whether it is the same for everybody and for as long as the version stays. */
    boolean isForAll(Visit visit) {
        return lasting
                && status == HttpServletResponse.SC_OK
                && !visit.site().signedIn()
                && visit.reader().equals(Reader.PUBLIC);
    }

    /** Answers a request. Shared caches may keep what is for everybody, but ask whether it has changed. */
    public void send(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean forAll = isForAll(visit);
        response.setHeader("Cache-Control", forAll ? "public, no-cache" : "private, no-store");
        response.setHeader("Vary", "Accept-Encoding");
        SiteHeaders.set(request, response);
        if (forAll) {
            response.setHeader("ETag", tag);
            if (changed != null) {
                response.setHeader("Last-Modified", changed);
            }
            if (isKnown(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(status);
        response.setContentType(contentType);
        byte[] bytes = inTheEncodingOf(request, response);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Whether a caller takes compressed bytes, who may also name what he does not take: "gzip;q=0". */
    private static boolean takesGzip(@Nullable String accepted) throws IOException {
        return accepted != null
                && AcceptEncoding.parse(new StringReader(accepted)).stream()
                        .anyMatch(each -> each.getEncoding().equalsIgnoreCase(GZIP) && each.getQuality() > 0);
    }

    private byte[] inTheEncodingOf(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        if (plain.length < WORTH_COMPRESSING || !takesGzip(accepted)) {
            return plain;
        }
        response.setHeader("Content-Encoding", GZIP);
        byte[] known = compressed;
        if (known == null) {
            known = compress(plain);
            compressed = known;
        }
        return known;
    }

    /** By its tag alone: after a withdrawal the newest of what is left may be as old as it was. */
    private boolean isKnown(@Nullable String tags) {
        return tags != null && (tags.contains(tag) || tags.strip().equals("*"));
    }

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, 8192)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
