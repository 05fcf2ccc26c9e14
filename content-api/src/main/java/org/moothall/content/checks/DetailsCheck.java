package org.moothall.content.checks;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.Event;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.details.LiveCoverage;
import org.moothall.content.details.Opportunity;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Story;
import org.moothall.content.details.Video;
import org.moothall.content.details.WardProfile;
import org.springframework.stereotype.Component;

/** What each type needs of its own fields. */
@Component
class DetailsCheck implements PublishingCheck {

    @Override
    public Stream<Finding> look(Checked checked) {
        return switch (checked.content().details()) {
            case CampaignBurst burst -> missing(burst.strapline(), "details.strapline", "The burst has no strapline.");
            case PenPortrait portrait -> missing(portrait.name(), "details.name", "The pen portrait names nobody.");
            case WardProfile profile -> missing(profile.ward(), "details.ward", "The profile names no ward.");
            case Video video -> video(video);
            case ScrutinyExplainer explainer -> questions(explainer);
            case Story story -> Stream.empty();
            case LiveCoverage coverage -> Stream.empty();
            case HelpArticle article -> Stream.empty();
            case Opportunity opportunity -> Stream.empty();
            case Event event -> Stream.empty();
        };
    }

    private static Stream<Finding> questions(ScrutinyExplainer explainer) {
        return IntStream.range(0, explainer.questions().size())
                .filter(n -> explainer.questions().get(n).answer().isBlank())
                .mapToObj(n -> Finding.error(
                        "QUESTIONS",
                        "details.questions." + n + ".answer",
                        "“" + explainer.questions().get(n).question() + "” has no answer.",
                        "Answer it, or leave the question out."));
    }

    private static Stream<Finding> video(Video video) {
        Stream<Finding> address = missing(video.url(), "details.url", "The video has no address.");
        boolean silent = video.captions().isEmpty() && video.markdown().isEmpty();
        return silent
                ? Stream.concat(
                        address,
                        Stream.of(Finding.warning(
                                "CAPTIONS",
                                "details.transcript",
                                "The video has neither captions nor a transcript, so deaf people cannot follow it.",
                                "Add captions or a transcript.")))
                : address;
    }

    private static Stream<Finding> missing(String value, String field, String message) {
        return value.isBlank()
                ? Stream.of(Finding.error("REQUIRED_FIELD", field, message, "Fill it in."))
                : Stream.empty();
    }
}
