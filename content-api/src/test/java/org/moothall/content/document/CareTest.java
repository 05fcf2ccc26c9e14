package org.moothall.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.seen;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Desk;
import org.moothall.content.testing.People;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;

class CareTest extends ContentTest {

    private static final LocalDate EASTER = LocalDate.of(2031, 4, 13);

    @Autowired
    private AssignDocument assign;

    @Autowired
    private SetReviewBy reviewBy;

    @Autowired
    private People people;

    @Nested
    class AnOwner {

        @Test
        void isWhoeverMadeTheDocument() {
            assertThat(desk.stored(desk.draft(story("Ask Ashbrow"))).care().owner())
                    .isEqualTo(Desk.EDITOR.accountId());
        }

        @Test
        void isWhomItIsAssignedToAndNobodyWhenNobodyIsNamed() {
            Caller nadia = people.join("Nadia Khan", Role.AUTHOR);
            Document draft = desk.draft(story("Ask Ashbrow"));

            Document assigned = assign.assign(Desk.AUTHOR, seen(draft), nadia.accountId());
            Document freed = assign.assign(Desk.AUTHOR, seen(assigned), null);

            assertThat(assigned.care().owner()).isEqualTo(nadia.accountId());
            assertThat(desk.stored(freed).care().owner()).isNull();
        }

        @Test
        void isSomebodyWhoWrites() {
            Caller reader = people.join("Rita Reader", Role.READER);
            Document draft = desk.draft(story("Ask Ashbrow"));

            assertThat(Refusals.codes(() -> assign.assign(Desk.AUTHOR, seen(draft), reader.accountId())))
                    .containsExactly("UNKNOWN_VALUE owner");
            assertThat(Refusals.codes(() -> assign.assign(Desk.AUTHOR, seen(draft), UUID.randomUUID())))
                    .containsExactly("UNKNOWN_VALUE owner");
        }
    }

    @Nested
    class AReviewDate {

        @Test
        void isSetOnTheDocumentAndStaysWhenItIsPublished() {
            Document draft = reviewBy.set(Desk.AUTHOR, seen(desk.draft(story("Ask Ashbrow"))), EASTER);

            assertThat(desk.stored(desk.publish(draft)).care().reviewBy()).isEqualTo(EASTER);
        }

        @Test
        void ofAHelpArticleIsTheOneInItsContent() {
            Document article = desk.draft(story("How to ask").details(new HelpArticle(null, EASTER)));

            Document later =
                    desk.save(article, story("How to ask").details(new HelpArticle(null, EASTER.plusYears(1))));

            assertThat(article.care().reviewBy()).isEqualTo(EASTER);
            assertThat(later.care().reviewBy()).isEqualTo(EASTER.plusYears(1));
            assertThat(Refusals.codes(() -> reviewBy.set(Desk.AUTHOR, seen(later), EASTER)))
                    .containsExactly("WRONG_TYPE reviewBy");
        }
    }
}
