package org.moothall.content.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Refusals.codes;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParsedTextsTest {

    private static final UUID PAGE = UUID.fromString("0197a1b2-0000-7000-8000-000000000001");
    private static final String TEXT = "## Heard\n\nSee [Meltham](document:" + PAGE + ").";

    private final RenderMarkdown markdown = new RenderMarkdown();
    private final ParsedTexts texts = new ParsedTexts();

    private static LinkTargets leadingTo(String address) {
        return new LinkTargets() {
            @Override
            public Optional<String> document(UUID id) {
                return Optional.of(address);
            }

            @Override
            public Optional<Picture> asset(UUID id) {
                return Optional.empty();
            }
        };
    }

    @Test
    void aTextThatWasLookedOverIsRenderedAsAnyOther() {
        texts.outline(TEXT);
        texts.outline(TEXT);

        assertThat(markdown.render("body", TEXT, texts, leadingTo("/ask-meltham")))
                .isEqualTo(markdown.render("body", TEXT, leadingTo("/ask-meltham")));
    }

    @Test
    void whatWasRenderedLeavesNothingBehindForWhoComesNext() {
        texts.outline(TEXT);
        markdown.render("body", TEXT, texts, leadingTo("/ask-meltham"));

        assertThat(markdown.render("body", TEXT, texts, leadingTo("/ask-holmfirth"))
                        .html())
                .contains("/ask-holmfirth");
        assertThat(texts.outline(TEXT).links()).hasSize(1);
    }

    @Test
    void aTextThatNobodyLookedOverIsStillRefusedWhenItNestsTooDeeply() {
        assertThat(codes(() -> markdown.render("body", ">".repeat(100_000), texts, leadingTo("/"))))
                .containsExactly("MALFORMED body");
    }
}
