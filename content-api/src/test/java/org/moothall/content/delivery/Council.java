package org.moothall.content.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.moothall.content.details.CallToAction;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.Caption;
import org.moothall.content.details.Details;
import org.moothall.content.details.Event;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.LiveEntry;
import org.moothall.content.details.Opportunity;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.details.QuestionAndAnswer;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Story;
import org.moothall.content.details.Video;
import org.moothall.content.details.WardFact;
import org.moothall.content.details.WardProfile;
import org.moothall.content.fuzzydate.FuzzyDate;

/** Content of every type, each linked with the others. */
final class Council {

    static final String WARD = "ashbrow";
    static final String TOPIC = "scrutiny";

    private static final Instant NOON = Instant.parse("2019-07-17T12:00:00Z");

    private Council() {}

    /** One document of each type; every link that a type has leads to the portrait, the video or the story. */
    static List<DocumentBuilder> ofEachType() {
        DocumentBuilder portrait = DocumentBuilder.of(new PenPortrait(
                "Amanda Pinnock", PersonKind.COUNCILLOR, WARD, "Labour", List.of("Chair"), List.of("Schools")));
        DocumentBuilder video = DocumentBuilder.of(new Video(
                        "https://videos.example.gov.uk/1",
                        90,
                        "Hello",
                        List.of(new Caption("en-GB", "https://videos.example.gov.uk/1.vtt")),
                        "A day in the life"))
                .rich("transcript", "Hello");
        DocumentBuilder story = DocumentBuilder.of(new Story(1));
        UUID picture = UUID.randomUUID();
        List<DocumentBuilder> all = new ArrayList<>(List.of(portrait, video, story));
        List<Details> others = List.of(
                new CampaignBurst(
                        1,
                        "Know your councillors",
                        picture,
                        FuzzyDate.month(2018, 10),
                        new CallToAction("Join in", "https://www.example.gov.uk/join"),
                        List.of(story.id(), video.id())),
                new LiveCoverage(true, List.of(new LiveEntry(UUID.randomUUID(), NOON, "It begins", picture, null))),
                new ScrutinyExplainer(
                        "Corporate", portrait.id(), List.of(new QuestionAndAnswer("Who?", "You")), video.id()),
                new HelpArticle("Protocol 4.2", LocalDate.of(2020, 1, 1)),
                new Opportunity(FuzzyDate.ONGOING, "Town hall", "https://www.example.gov.uk/book"),
                new Event(NOON, NOON.plusSeconds(3600), FuzzyDate.day(2019, 7, 17), "Town hall"),
                new WardProfile(WARD, List.of(new WardFact("People", "19,000", "Census", LocalDate.of(2011, 3, 27)))));
        others.forEach(details -> all.add(
                DocumentBuilder.of(details).rich("entries.0.text", "It begins").rich("questions.0.answer", "You")));
        all.forEach(each -> each.image(picture)
                .wards(WARD)
                .topics(TOPIC)
                .by("Amanda Pinnock", portrait.id())
                .related(story.id(), video.id()));
        return all;
    }
}
