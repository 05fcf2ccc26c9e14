package org.moothall.search.query;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are ordered, as {@code moothall.search.ranking} sets it: every weight of search, tuned by
 * {@code script/relevance}. A document's score is the sum of what speaks for it, and of that its age may take a part.
 *
 * @param fields where a word stands
 * @param closeness how nearly it is as typed
 * @param called whether a person's or a ward's name was asked for
 * @param age what time takes from news and events
 * @param like what makes a document like another
 */
@ConfigurationProperties("moothall.search.ranking")
public record RankingSettings(
        @DefaultValue Fields fields,
        @DefaultValue Closeness closeness,
        @DefaultValue Called called,
        @DefaultValue Age age,
        @DefaultValue Like like) {

    /**
     * What a word is worth by its place, as a stem or a synonym.
     *
     * @param rare how much more a rare word is worth; a word that one document has counts so much more once again
     * @param fill for a title that is nothing but the word, and less for longer ones
     * @param often for bodies that come back to all the words
     */
    public record Fields(
            @DefaultValue("2.4") float title,
            @DefaultValue("4") float names,
            @DefaultValue("3") float keywords,
            @DefaultValue("2") float summary,
            @DefaultValue("1") float body,
            @DefaultValue("1") float kind,
            @DefaultValue("1.5") float rare,
            @DefaultValue("3") float fill,
            @DefaultValue("2") float often) {

        List<String> weighed() {
            return List.of(
                    "heading^" + title,
                    "names^" + names,
                    "keywords^" + keywords,
                    "summary^" + summary,
                    "body^" + body,
                    "text^" + body,
                    "kind^" + kind);
        }
    }

    /**
     * What words are worth as they are typed.
     *
     * @param exact in a title or a name, neither stemmed nor as a synonym
     * @param nearly in a title or a name with a letter or two wrong
     * @param together next to each other in a title or a name; half as much in a summary, a quarter in a body
     * @param wholly the whole question, word for word, in a title
     */
    public record Closeness(
            @DefaultValue("1") float exact,
            @DefaultValue("2") float nearly,
            @DefaultValue("4") float together,
            @DefaultValue("4") float wholly) {}

    /**
     * What a pen portrait or a ward profile is worth when it is the very one that was asked for.
     *
     * @param asked all words are of its name
     * @param nearlyAsked the same with a letter or two wrong
     * @param within its whole name is among the words
     * @param nearlyWithin the same with a letter or two wrong
     */
    public record Called(
            @DefaultValue("20") float asked,
            @DefaultValue("6") float nearlyAsked,
            @DefaultValue("14") float within,
            @DefaultValue("8") float nearlyWithin) {}

    /**
     * What time takes. Help, portraits, wards and the like keep their worth.
     *
     * @param news the types of content that grow old
     * @param newsHalfLife after which half of what time can take from news is gone
     * @param eventHalfLife the same for events: last year's sink below this year's
     * @param keeps the share that stays however old it is, from 0 to 1
     */
    public record Age(
            @DefaultValue({"STORY", "CAMPAIGN_BURST", "VIDEO", "LIVE_COVERAGE"})
            Set<String> news,

            @DefaultValue("730d") Duration newsHalfLife,
            @DefaultValue("365d") Duration eventHalfLife,
            @DefaultValue("0.5") double keeps) {

        public Age {
            news = Set.copyOf(news);
            if (keeps < 0 || keeps > 1) {
                throw new IllegalArgumentException("moothall.search.ranking.age.keeps is " + keeps
                        + ": give a share from 0 to 1, for example 0.5.");
            }
            requireDay("news-half-life", newsHalfLife);
            requireDay("event-half-life", eventHalfLife);
        }

        private static void requireDay(String key, Duration halfLife) {
            if (halfLife.toDays() < 1) {
                throw new IllegalArgumentException("moothall.search.ranking.age." + key + " is " + halfLife
                        + ": give at least a day, for example 365d.");
            }
        }
    }

    /**
     * What makes a document like another.
     *
     * @param topic each topic that both have
     * @param ward each ward
     * @param person each person
     * @param words most of the title's telling words are somewhere in it
     * @param titleWord and each of them that its title has, too
     */
    public record Like(
            @DefaultValue("3") float topic,
            @DefaultValue("2") float ward,
            @DefaultValue("2") float person,
            @DefaultValue("2") float words,
            @DefaultValue("1") float titleWord) {}
}
