package org.moothall.website.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What documents of one type have beside what all have. */
public sealed interface Details {

    /** A numbered burst and what it carries. */
    record CampaignBurst(
            int number,
            String strapline,
            @Nullable Picture artwork,
            FuzzyDate when,
            @Nullable CallToAction callToAction,
            Connection<Teaser> items)
            implements Details {}

    /** Where a call leads. */
    record CallToAction(String label, String url) {}

    /** A story has only what all have. */
    record Story() implements Details {}

    /** A video elsewhere, with what there is to read instead. */
    record Video(
            String url,
            @Nullable Integer durationSeconds,
            @Nullable RichText transcript,
            List<Caption> captions,
            @Nullable String series)
            implements Details {

        /** Whose site it is on, as people call it. */
        public String host() {
            return VideoHosts.name(url);
        }
    }

    /** Captions in a language. */
    record Caption(String language, String url) {}

    /** Entries, newest first. */
    record LiveCoverage(boolean live, Connection<LiveEntry> entries) implements Details {}

    /** Something that happened while it was covered. */
    record LiveEntry(
            String id,
            Instant at,
            RichText text,
            @Nullable Picture image,
            @Nullable String sourceUrl) {

        /** Its name within the page. */
        public String anchor() {
            return "entry-" + id;
        }
    }

    /** What Scrutiny or one of its panels is. */
    record ScrutinyExplainer(
            @Nullable String panel,
            @Nullable Person chair,
            List<QuestionAndAnswer> questions,
            @Nullable Teaser video) implements Details {}

    /** A question and its answer. */
    record QuestionAndAnswer(String question, RichText answer) {}

    /** A councillor or an officer. */
    record PenPortrait(
            String name,
            Kind kind,
            @Nullable WardName ward,
            @Nullable String party,
            List<String> roles,
            List<String> askMeAbout)
            implements Details {

        /** Who somebody is for the council. */
        public enum Kind {
            COUNCILLOR,
            OFFICER
        }
    }

    /** Advice, and the clause of the protocol that it comes from. */
    record HelpArticle(@Nullable String source, @Nullable LocalDate reviewBy) implements Details {}

    /** Something to take part in. */
    record Opportunity(
            FuzzyDate when,
            @Nullable String place,
            @Nullable String bookingUrl) implements Details {}

    /** Something to go to. */
    record Event(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            FuzzyDate when,
            @Nullable String place) implements Details {}

    /** A ward. */
    record WardProfile(@JsonProperty("profileWard") WardName ward, List<WardFact> facts) implements Details {}

    /** A fact, where it comes from and as of when. */
    record WardFact(
            String label,
            String value,
            @Nullable String source,
            @Nullable LocalDate asAt) {}
}
