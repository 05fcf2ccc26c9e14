package org.moothall.content.writing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.checks.Finding;
import org.moothall.content.checks.PublishingChecks;
import org.moothall.content.checks.text.Reading;
import org.moothall.content.checks.text.WrittenTexts;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.Deed;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.UnsavedDocument;
import org.moothall.content.editorial.input.EditionInput;
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.content.time.Moments;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what the checks say of content while it is typed. */
@Controller
class WritingController {

    private final Documents documents;
    private final PublishingChecks checks;
    private final WrittenTexts texts;
    private final Callers callers;
    private final Clock clock;

    WritingController(Documents documents, PublishingChecks checks, WrittenTexts texts, Callers callers, Clock clock) {
        this.documents = documents;
        this.checks = checks;
        this.texts = texts;
        this.callers = callers;
        this.clock = clock;
    }

    @QueryMapping
    ContentCheck checkContent(@Argument @Nullable UUID id, @Argument ContentType type, @Argument EditionInput content) {
        Caller caller = callers.current();
        caller.require(Permission.READ_EDITORIAL);
        EditionContent typed = content.toContent(type);
        Document document = Optional.ofNullable(id)
                .flatMap(documents::findById)
                .orElseGet(() -> UnsavedDocument.of(type, typed, new Deed(caller.username(), Moments.now(clock))));
        ParsedTexts parsed = new ParsedTexts();
        return new ContentCheck(checks.of(document, typed, parsed), texts.reading(typed, parsed));
    }

    record ContentCheck(List<Finding> findings, Reading reading) {}
}
