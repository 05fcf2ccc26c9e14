package org.moothall.website.head;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details;
import org.moothall.website.content.Document;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.FuzzyDate.Precision;
import org.moothall.website.page.Head;
import org.moothall.website.site.Site;

/** What a document is in the words of schema.org. */
final class DocumentThings {

    private final Site site;
    private final Document.Common common;
    private final Details details;
    private final String address;

    DocumentThings(Site site, Document document, Head head) {
        this.site = site;
        this.common = document.common();
        this.details = document.details();
        this.address = site.absolute(String.valueOf(head.path()));
    }

    Thing thing() {
        return switch (details) {
            case Details.Story ignored -> article("NewsArticle");
            case Details.CampaignBurst ignored -> article("Article");
            case Details.HelpArticle ignored -> article("Article");
            case Details.Video video -> video(video);
            case Details.LiveCoverage coverage -> coverage(coverage);
            case Details.ScrutinyExplainer explainer ->
                explainer.questions().isEmpty() ? article("Article") : questions(explainer.questions());
            case Details.PenPortrait portrait -> person(portrait);
            case Details.Opportunity opportunity ->
                isDay(opportunity.when())
                        ? event(opportunity.when().from(), null, opportunity.place())
                        : article("Article");
            case Details.Event event -> event(event);
            case Details.WardProfile profile ->
                described("AdministrativeArea").with("name", profile.ward().name());
        };
    }

    private Thing described(String type) {
        return Thing.a(type)
                .with("url", address)
                .with("description", common.summary())
                .with("image", picture());
    }

    private Thing article(String type) {
        return described(type)
                .with("headline", common.title())
                .with("datePublished", common.publishedAt())
                .with("dateModified", common.updatedAt())
                .with("inLanguage", "en-GB")
                .with("author", authors())
                .with("publisher", council())
                .with("mainEntityOfPage", address);
    }

    private Thing video(Details.Video video) {
        return described("VideoObject")
                .with("name", common.title())
                .with("thumbnailUrl", picture())
                .with("uploadDate", common.publishedAt())
                .with("sameAs", video.url())
                .with("duration", duration(video.durationSeconds()))
                .with(
                        "transcript",
                        video.transcript() == null ? null : video.transcript().text())
                .with("publisher", council());
    }

    private Thing coverage(Details.LiveCoverage coverage) {
        List<Details.LiveEntry> entries = coverage.entries().nodes();
        return article("LiveBlogPosting")
                .with("coverageStartTime", common.publishedAt())
                .with(
                        "coverageEndTime",
                        coverage.live() || entries.isEmpty()
                                ? null
                                : entries.getFirst().at())
                .with("liveBlogUpdate", entries.stream().map(this::update).toList());
    }

    private Thing update(Details.LiveEntry entry) {
        return Thing.a("BlogPosting")
                .with("headline", common.title())
                .with("url", address + "#" + entry.anchor())
                .with("datePublished", entry.at())
                .with("articleBody", entry.text().text());
    }

    private Thing questions(List<Details.QuestionAndAnswer> questions) {
        return described("FAQPage")
                .with("name", common.title())
                .with(
                        "mainEntity",
                        questions.stream().map(DocumentThings::question).toList());
    }

    private static Thing question(Details.QuestionAndAnswer asked) {
        return Thing.a("Question")
                .with("name", asked.question())
                .with(
                        "acceptedAnswer",
                        Thing.a("Answer").with("text", asked.answer().text()));
    }

    private Thing person(Details.PenPortrait portrait) {
        return described("Person")
                .with("name", portrait.name())
                .with("jobTitle", portrait.roles())
                .with("knowsAbout", portrait.askMeAbout())
                .with("affiliation", council())
                .with(
                        "memberOf",
                        portrait.party() == null
                                ? null
                                : Thing.a("Organization").with("name", portrait.party()));
    }

    private Thing event(Details.Event event) {
        if (event.startsAt() != null) {
            return event(event.startsAt(), event.endsAt(), event.place());
        }
        return isDay(event.when()) ? event(event.when().from(), null, event.place()) : article("Article");
    }

    private Thing event(@Nullable Object start, @Nullable Object end, @Nullable String place) {
        return described("Event")
                .with("name", common.title())
                .with("startDate", start)
                .with("endDate", end)
                .with("location", place == null ? null : Thing.a("Place").with("name", place))
                .with("organizer", council());
    }

    private static boolean isDay(FuzzyDate when) {
        return when.precision() == Precision.DAY && when.from() != null;
    }

    private List<Thing> authors() {
        return common.authors().stream().map(this::author).toList();
    }

    private Thing author(Document.Credit credit) {
        return Thing.a("Person")
                .with("name", credit.name())
                .with(
                        "url",
                        credit.portrait() == null
                                ? null
                                : site.absolute("/" + credit.portrait().slug()));
    }

    private Thing council() {
        return Thing.a("GovernmentOrganization")
                .with("name", site.organisation())
                .with("url", site.absolute("/"));
    }

    private @Nullable String picture() {
        return common.share() == null ? null : site.beside(common.share().card().url());
    }

    private static @Nullable String duration(@Nullable Integer seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds).toString();
    }
}
