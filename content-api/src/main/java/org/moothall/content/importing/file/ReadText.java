package org.moothall.content.importing.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.problem.Problems;

/** Reads a file as text. */
public final class ReadText {

    private static final int LARGEST = 2 * 1024 * 1024;

    private ReadText() {}

    /** The text with plain line ends; null when the file is too large, or is no text, which the problems say. */
    public static @Nullable String of(ImportFile file, Problems problems) {
        byte[] bytes;
        try (InputStream content = Files.newInputStream(file.real())) {
            bytes = content.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            problems.add(1, "", "This cannot be read: " + e.getMessage() + ".", "Check its permissions.");
            return null;
        }
        if (bytes.length > LARGEST) {
            problems.add(
                    1,
                    "",
                    String.format(Locale.UK, "This has more than %,d bytes.", LARGEST),
                    "Split it into several files; keep images in files of their own.");
            return null;
        }
        String text = decoded(bytes, problems);
        return text == null ? null : plain(text, problems);
    }

    private static @Nullable String decoded(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(from, to, true);
        to.flip();
        if (result.isError()) {
            problems.add(lineOf(to.toString()), "", "This is not UTF-8 text.", "Save the file as UTF-8 text.");
            return null;
        }
        return to.toString();
    }

    private static @Nullable String plain(String text, Problems problems) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        plain = plain.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                problems.add(
                        lineOf(plain.substring(0, i)),
                        "",
                        String.format(Locale.UK, "There is a control character here (%04x).", (int) c),
                        "Remove it. Is this a text file?");
                return null;
            }
        }
        return plain;
    }

    private static int lineOf(String before) {
        return (int) before.chars().filter(c -> c == '\n').count() + 1;
    }
}
