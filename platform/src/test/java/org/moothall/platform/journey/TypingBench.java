package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.TestFolder;

/**
 * How long a key takes until its letter is painted, in a text of 10,000 words against an empty one: the 95th percentile
 * may be twice as long. No part of the usual tests: {@code script/bench typing} runs it. Both are measured in turns in one
 * run, so that a busy machine slows both.
 */
@ExtendWith(OnStage.class)
class TypingBench {

    private static final double MOST = 2.0;
    private static final int ROUNDS = 4;
    private static final String KEYS = "councillors walked through the ward and listened to what residents said, ";
    private static final String MEASURE = """
            () => {
              window.delays = [];
              window.addEventListener('keydown', ({ timeStamp }) => {
                requestAnimationFrame(() => {
                  const painted = new MessageChannel();
                  painted.port1.onmessage = () => window.delays.push(performance.now() - timeStamp);
                  painted.port2.postMessage(null);
                });
              }, true);
            }""";

    @Test
    void typingIsAtMostTwiceAsSlowInALongText(Stage stage) throws IOException {
        UUID empty = stage.moothall().desk().writeText("An empty text", "").id();
        UUID full = stage.moothall().desk().writeText("A long text", longText()).id();
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        editor.page().onDialog(Dialog::accept);
        List<Double> inEmpty = new ArrayList<>();
        List<Double> inFull = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            inEmpty.addAll(delays(editor.openDocument(stage, empty, "An empty text"), round == 0));
            inFull.addAll(delays(editor.openDocument(stage, full, "A long text"), round == 0));
        }
        double ratio = percentile95(inFull) / percentile95(inEmpty);
        report(percentile95(inEmpty), percentile95(inFull), ratio, inFull.size());
        assertThat(ratio).as("p95 in 10,000 words to p95 in an empty text").isLessThanOrEqualTo(MOST);
    }

    /** The first round warms up and counts for nothing. */
    private static List<Double> delays(EditorsPage editor, boolean warmingUp) {
        Page page = editor.page();
        Locator body = editor.textBox("Body");
        assertThat(body).isVisible();
        List<Locator> paragraphs = body.locator("p").all();
        paragraphs.get(paragraphs.size() / 2).click();
        page.keyboard().press("End");
        page.evaluate(MEASURE);
        page.keyboard().type(KEYS, new Keyboard.TypeOptions().setDelay(40));
        page.waitForFunction("count => window.delays.length >= count", KEYS.length());
        List<?> found = (List<?>) page.evaluate("() => window.delays");
        return warmingUp
                ? List.of()
                : found.stream().map(delay -> ((Number) delay).doubleValue()).toList();
    }

    private static double percentile95(List<Double> delays) {
        List<Double> sorted = delays.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    private static String longText() {
        String sentence = "Residents met councillors at the library and asked about *buses* and **roads**. ";
        return IntStream.range(0, 140)
                .mapToObj(n -> (n % 10 == 0 ? "## Part " + n + "\n\n" : "") + sentence.repeat(6))
                .collect(Collectors.joining("\n\n"));
    }

    private static void report(double empty, double full, double ratio, int keys) throws IOException {
        Path folder = TestFolder.journeys().resolveSibling("bench");
        Files.createDirectories(folder);
        String json = String.format(
                Locale.ROOT,
                "{\"bench\": \"typing\", \"ratio\": %.2f, \"most\": %.1f, \"emptyP95Ms\": %.1f, \"fullP95Ms\": %.1f,"
                        + " \"keys\": %d}%n",
                ratio,
                MOST,
                empty,
                full,
                keys);
        Files.writeString(folder.resolve("typing.json"), json);
    }
}
