package org.moothall.content.graphql.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The bytes of an answer and their entity tag. Compressed at most once, however often it is sent. */
final class KeptAnswer {

    private static final String GZIP = "gzip";
    private static final int WORTH_COMPRESSING = 1_000;
    private static final int OVERHEAD = 300;

    private final byte[] plain;
    private final String contentType;
    private final String tag;
    private volatile byte @Nullable [] compressed;

    KeptAnswer(byte[] plain, String contentType) {
        this.plain = plain;
        this.contentType = contentType;
        this.tag = tag(plain);
    }

    /** About how much memory it takes, in bytes, its compressed form counted. */
    int size() {
        return plain.length + (plain.length < WORTH_COMPRESSING ? 0 : plain.length / 3) + OVERHEAD;
    }

    /** Answers a request, with 304 and no body where the caller has these bytes already. Other headers are the caller's matter. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean byGet = !request.getMethod().equals("POST");
        if (byGet) {
            response.setHeader(HttpHeaders.ETAG, tag);
            String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        byte[] bytes = plain;
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (plain.length >= WORTH_COMPRESSING && takesGzip(accepted)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            bytes = compressed();
        }
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Whether a caller takes compressed bytes, who may also name what he does not take: "gzip;q=0". */
    private static boolean takesGzip(@Nullable String accepted) throws IOException {
        return accepted != null
                && AcceptEncoding.parse(new StringReader(accepted)).stream()
                        .anyMatch(each -> each.getEncoding().equalsIgnoreCase(GZIP) && each.getQuality() > 0);
    }

    private byte[] compressed() {
        byte[] known = compressed;
        if (known == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, 8192)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = bytes.toByteArray();
            compressed = known;
        }
        return known;
    }

    /** Weak, because the compressed form has the same. */
    private static String tag(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, 12)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
