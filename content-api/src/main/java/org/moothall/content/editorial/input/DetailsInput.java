package org.moothall.content.editorial.input;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Story;
import org.moothall.content.details.Video;
import org.moothall.content.details.WardProfile;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.time.Moments;

/** The fields of one type; the schema sees to it that exactly one is given. */
public record DetailsInput(
        @Nullable BurstInput campaignBurst,
        @Nullable Story story,
        @Nullable VideoInput video,
        @Nullable CoverageInput liveCoverage,
        @Nullable ScrutinyExplainer scrutinyExplainer,
        @Nullable PortraitInput penPortrait,
        @Nullable HelpArticle helpArticle,
        @Nullable OpportunityInput opportunity,
        @Nullable EventInput event,
        @Nullable WardProfile wardProfile) {

    /** The details that are given. */
    public Details toDetails() {
        if (campaignBurst != null) {
            return campaignBurst.toDetails();
        }
        if (video != null) {
            return video.toDetails();
        }
        if (liveCoverage != null) {
            return liveCoverage.toDetails();
        }
        if (penPortrait != null) {
            return penPortrait.toDetails();
        }
        if (opportunity != null) {
            return opportunity.toDetails();
        }
        return event != null ? event.toDetails() : plain();
    }

    private Details plain() {
        if (scrutinyExplainer != null) {
            return scrutinyExplainer;
        }
        if (helpArticle != null) {
            return helpArticle;
        }
        if (wardProfile != null) {
            return wardProfile;
        }
        return story != null ? story : new Story(null);
    }

    /** A burst's fields. */
    public record BurstInput(
            int number,
            String strapline,
            @Nullable UUID artwork,
            FuzzyDateInput when,
            @Nullable CallToAction callToAction,
            List<UUID> items) {

        Details toDetails() {
            return new CampaignBurst(number, strapline, artwork, when.toDate(), callToAction, items);
        }
    }

    /** A video's fields. */
    public record VideoInput(
            String url,
            @Nullable Integer durationSeconds,
            @Nullable String transcript,
            List<Caption> captions,
            @Nullable String series) {

        Details toDetails() {
            return new Video(url, durationSeconds, transcript, captions, series);
        }
    }

    /** The fields of live coverage; entries without an id are new. */
    public record CoverageInput(boolean live, List<EntryInput> entries) {

        Details toDetails() {
            return new LiveCoverage(
                    live, entries.stream().map(EntryInput::toEntry).toList());
        }
    }

    /** One entry of live coverage. */
    public record EntryInput(
            @Nullable UUID id,
            Instant at,
            String text,
            @Nullable UUID image,
            @Nullable String sourceUrl) {

        LiveEntry toEntry() {
            return new LiveEntry(id == null ? UuidCreator.getTimeOrderedEpoch() : id, at, text, image, sourceUrl);
        }
    }

    /** A pen portrait's fields. */
    public record PortraitInput(
            String name,
            PersonKind kind,
            @Nullable String ward,
            @Nullable String party,
            List<String> roles,
            List<String> askMeAbout) {

        Details toDetails() {
            return new PenPortrait(name, kind, ward, party, roles, askMeAbout);
        }
    }

    /** An opportunity's fields. */
    public record OpportunityInput(
            FuzzyDateInput when,
            @Nullable String place,
            @Nullable String bookingUrl) {

        Details toDetails() {
            return new Opportunity(when.toDate(), place, bookingUrl);
        }
    }

    /** An event's fields; the date is that of the start when none is given. */
    public record EventInput(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable FuzzyDateInput when,
            @Nullable String place) {

        Details toDetails() {
            FuzzyDate date = when == null ? startDay() : when.toDate();
            return new Event(startsAt, endsAt, date, place);
        }

        private FuzzyDate startDay() {
            if (startsAt == null) {
                return FuzzyDate.TO_CONFIRM;
            }
            LocalDate day = startsAt.atZone(Moments.LONDON).toLocalDate();
            return FuzzyDate.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
    }
}
