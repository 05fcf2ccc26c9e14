package org.moothall.content.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.content.importing.problem.Problems;

class FrontMatterTest {

    private final Problems problems = new Problems();

    @Test
    void knowsOnWhichLineTheBodyBegins() {
        assertThat(FrontMatter.split("---\nslug: a\n--- \n\n\nFirst.\n\n---\n\nLast.\n\n", problems))
                .isEqualTo(new FrontMatter("slug: a\n", "First.\n\n---\n\nLast.", 6));
    }

    @Test
    void takesAFileWithoutBody() {
        assertThat(FrontMatter.split("---\nslug: a\n---\n", problems)).isEqualTo(new FrontMatter("slug: a\n", "", 4));
        assertThat(problems.none()).isTrue();
    }
}
