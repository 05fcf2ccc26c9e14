package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.comment.Place;
import org.moothall.content.comment.SayComment;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.document.Document;
import org.moothall.content.factcheck.MakeFactCheckLink;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.review.AskForReview;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.People;
import org.moothall.content.testing.Pictures;
import org.moothall.content.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

class StatementCountTest extends EditorialTest {

    @Autowired
    private Statements statements;

    @Autowired
    private Pictures pictures;

    @Autowired
    private People people;

    @Autowired
    private SayComment say;

    @Autowired
    private AskForReview ask;

    @Autowired
    private MakeFactCheckLink factChecks;

    @ParameterizedTest
    @ValueSource(strings = {"listInFull", "listWorkflow"})
    void aLongListNeedsNoMoreStatementsThanAShortOne(String document) {
        String few = documents(5);
        String many = documents(50);
        Browser editor = signedIn(Role.EDITOR);
        list(editor, document, few);

        List<String> forFew = statements.during(() -> list(editor, document, few));
        List<String> forMany = statements.during(() -> list(editor, document, many));

        assertThat(forMany).as(String.join("\n", forMany)).hasSameSizeAs(forFew);
    }

    private static Answer list(Browser editor, String document, String word) {
        Answer answer = send(editor, document, Map.of("text", word, "first", 50));
        assertThat(answer.json().has("errors")).as(answer.response().body()).isFalse();
        assertThat(answer.json().at("/data/documents/edges")).isNotEmpty();
        return answer;
    }

    /** So many documents with relations of their own, live and scheduled; the word that finds them. */
    private String documents(int number) {
        String word = "zx" + UUID.randomUUID().toString().substring(0, 8);
        Caller reviewer = people.join("Nadia Khan", Role.EDITOR);
        for (int i = 0; i < number; i++) {
            Document live = desk.live(burst(word));
            say.begin(EDITOR, live.id(), new Place("title", null), "Whose ward?");
            Document draft = desk.save(live, burst(word));
            factChecks.make(EDITOR, draft.id(), new MakeFactCheckLink.Order("Prof. Okafor", 7));
            Document submitted =
                    ask.ask(AUTHOR, seen(draft), new AskForReview.Request(null, List.of(reviewer.accountId())));
            desk.schedule().schedule(EDITOR, seen(submitted), clock.instant().plus(Duration.ofDays(900)), null);
        }
        return word;
    }

    private Contents burst(String word) {
        UUID item = desk.draft(story("Item")).id();
        UUID artwork = pictures.described("artwork.jpg");
        return story(word)
                .leadImage(pictures.described("lead.jpg"))
                .related(item)
                .details(new CampaignBurst(1, "Your ward", artwork, FuzzyDate.ONGOING, null, List.of(item)));
    }
}
