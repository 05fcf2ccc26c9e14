package org.moothall.content.importing.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.CallToAction;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.Caption;
import org.moothall.content.details.ContentType;
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
import org.moothall.content.importing.entry.Declared.Kind;
import org.moothall.content.importing.field.Fields;
import org.moothall.content.importing.field.Text;
import org.moothall.content.importing.field.Values;

/** Reads the keys that a type of content has beyond the common ones. */
final class ReadDetails {

    private final Fields fields;
    private final Links links;
    private final String slug;

    ReadDetails(Fields fields, Links links, String slug) {
        this.fields = fields;
        this.links = links;
        this.slug = slug;
    }

    Details of(ContentType type) {
        return switch (type) {
            case CAMPAIGN_BURST -> burst();
            case STORY -> new Story(Values.number(fields, "burst"));
            case VIDEO -> video();
            case LIVE_COVERAGE -> new LiveCoverage(Values.yes(fields, "live"), liveEntries());
            case SCRUTINY_EXPLAINER -> explainer();
            case PEN_PORTRAIT -> portrait();
            case HELP_ARTICLE -> new HelpArticle(text(fields, "source"), Values.day(fields, "reviewBy"));
            case OPPORTUNITY ->
                new Opportunity(Values.when(fields, "when"), text(fields, "place"), text(fields, "bookingUrl"));
            case EVENT ->
                new Event(
                        Values.moment(fields, "startsAt"),
                        Values.moment(fields, "endsAt"),
                        Values.when(fields, "when"),
                        text(fields, "place"));
            case WARD_PROFILE -> new WardProfile(requireNonNullElse(ward(fields.required("ward")), ""), facts());
        };
    }

    private CampaignBurst burst() {
        fields.required("number");
        return new CampaignBurst(
                requireNonNullElse(Values.number(fields, "number"), 1),
                requireNonNullElse(text(fields, "strapline"), ""),
                ReadDocument.picture(fields, "artwork", links),
                Values.when(fields, "when"),
                fields.section("callToAction").map(this::callToAction).orElse(null),
                ReadDocument.documents(fields, "items", links));
    }

    private CallToAction callToAction(Fields section) {
        CallToAction action = new CallToAction(
                section.required("label").value(), section.required("url").value());
        section.done();
        return action;
    }

    private Video video() {
        List<Caption> captions = new ArrayList<>();
        for (Fields caption : fields.entries("captions")) {
            captions.add(new Caption(
                    caption.required("language").value(),
                    caption.required("url").value()));
            caption.done();
        }
        return new Video(
                fields.required("url").value(),
                Values.number(fields, "durationSeconds"),
                markdown(fields, "transcript"),
                captions,
                text(fields, "series"));
    }

    private List<LiveEntry> liveEntries() {
        List<LiveEntry> entries = new ArrayList<>();
        Map<Instant, Integer> atOnce = new HashMap<>();
        for (Fields entry : fields.entries("entries")) {
            entry.required("at");
            Instant at = requireNonNullElse(Values.moment(entry, "at"), Instant.EPOCH);
            entry.required("text");
            entries.add(new LiveEntry(
                    identity(at, atOnce.merge(at, 1, Integer::sum)),
                    at,
                    requireNonNullElse(markdown(entry, "text"), ""),
                    ReadDocument.picture(entry, "image", links),
                    text(entry, "sourceUrl")));
            entry.done();
        }
        return entries;
    }

    /** The same for the same entry, however often its file is imported. */
    private UUID identity(Instant at, int ordinal) {
        return UUID.nameUUIDFromBytes((slug + "\n" + at + "\n" + ordinal).getBytes(UTF_8));
    }

    private ScrutinyExplainer explainer() {
        List<QuestionAndAnswer> questions = new ArrayList<>();
        for (Fields question : fields.entries("questions")) {
            questions.add(new QuestionAndAnswer(
                    question.required("question").value(), requireNonNullElse(markdown(question, "answer"), "")));
            question.done();
        }
        return new ScrutinyExplainer(
                text(fields, "panel"),
                document("chair", ContentType.PEN_PORTRAIT),
                questions,
                document("video", ContentType.VIDEO));
    }

    private PenPortrait portrait() {
        String name = fields.required("name").value();
        fields.required("kind");
        PersonKind kind = requireNonNullElse(Values.oneOf(fields, "kind", PersonKind.class), PersonKind.OFFICER);
        return new PenPortrait(
                name,
                kind,
                fields.text("ward").map(this::ward).orElse(null),
                text(fields, "party"),
                fields.texts("roles").stream().map(Text::value).toList(),
                fields.texts("askMeAbout").stream().map(Text::value).toList());
    }

    private List<WardFact> facts() {
        List<WardFact> facts = new ArrayList<>();
        for (Fields fact : fields.entries("facts")) {
            facts.add(new WardFact(
                    fact.required("label").value(),
                    fact.required("value").value(),
                    text(fact, "source"),
                    Values.day(fact, "asAt")));
            fact.done();
        }
        return facts;
    }

    private @Nullable String ward(Text ward) {
        return ward.value().isEmpty() ? null : links.filed(Kind.WARD, ward);
    }

    private @Nullable UUID document(String key, ContentType type) {
        return fields.text(key).flatMap(named -> links.document(named, type)).orElse(null);
    }

    private @Nullable String markdown(Fields from, String key) {
        Optional<Text> text = from.text(key);
        return text.map(found -> MarkdownLinks.identified(found, links)).orElse(null);
    }

    private static @Nullable String text(Fields from, String key) {
        return from.text(key).map(Text::value).orElse(null);
    }
}
