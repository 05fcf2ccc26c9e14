package org.moothall.search.query;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Takes from the score of news and events what time has taken from them since the audience could see them first: half of
 * it with each half-life, but never more than a share. By the day, so that the pages of one answer fit together.
 */
record TakenByAge(RankingSettings.Age age, Instant moment) {

    private static final Set<String> EVENTS = Set.of("EVENT");

    Query from(Query score, String sinceField) {
        Query news = ReaderFilter.among("type", age.news());
        Query events = ReaderFilter.among("type", EVENTS);
        return Query.of(query -> query.functionScore(all -> all.query(score)
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)
                .functions(lasting -> lasting.filter(other -> other.bool(bool -> bool.mustNot(news, events)))
                        .weight(1.0))
                .functions(kept -> kept.filter(either -> either.bool(bool -> bool.should(news, events)))
                        .weight(age.keeps()))
                .functions(decaying(news, sinceField, age.newsHalfLife()))
                .functions(decaying(events, sinceField, age.eventHalfLife()))));
    }

    private FunctionScore decaying(Query which, String sinceField, Duration halfLife) {
        String today = moment.truncatedTo(ChronoUnit.DAYS).toString();
        return FunctionScore.of(function -> function.filter(which)
                .weight(1 - age.keeps())
                .exp(decay -> decay.date(date -> date.field(sinceField)
                        .placement(place -> place.origin(today)
                                .scale(Time.of(scale -> scale.time(halfLife.toDays() + "d")))
                                .decay(0.5)))));
    }
}
