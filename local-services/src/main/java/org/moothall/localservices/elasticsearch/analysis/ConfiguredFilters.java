package org.moothall.localservices.elasticsearch.analysis;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Token filters with settings, read as the distribution reads them. */
final class ConfiguredFilters {

    private ConfiguredFilters() {}

    static TokenFilterFactory asciifolding(IndexSettings index, Environment env, String name, Settings settings) {
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return new Filter.Normalizing(
                name, tokens -> new ASCIIFoldingFilter(tokens, preserve), ASCIIFoldingFilter::new);
    }

    static TokenFilterFactory stemmer(IndexSettings index, Environment env, String name, Settings settings) {
        return Filter.of(name, Stemmers.of(settings.get("language", settings.get("name", "porter"))));
    }

    static TokenFilterFactory length(IndexSettings index, Environment env, String name, Settings settings) {
        int shortest = settings.getAsInt("min", 0);
        int longest = settings.getAsInt("max", Integer.MAX_VALUE);
        return Filter.of(name, tokens -> new LengthFilter(tokens, shortest, longest));
    }

    static TokenFilterFactory truncate(IndexSettings index, Environment env, String name, Settings settings) {
        int length = settings.getAsInt("length", -1);
        if (length <= 0) {
            throw new IllegalArgumentException(
                    "length parameter must be provided: filter [" + name + "] has " + length);
        }
        return Filter.of(name, tokens -> TruncateTokenFilter.truncateAfterChars(tokens, length));
    }

    static TokenFilterFactory unique(IndexSettings index, Environment env, String name, Settings settings) {
        boolean onlyAtSamePosition = settings.getAsBoolean("only_on_same_position", false);
        return Filter.of(name, tokens -> new DistinctTokens(tokens, onlyAtSamePosition));
    }

    static TokenFilterFactory elision(IndexSettings index, Environment env, String name, Settings settings) {
        CharArraySet given = Analysis.parseArticles(env, settings);
        CharArraySet articles = given == null ? FrenchAnalyzer.DEFAULT_ARTICLES : given;
        return Filter.normalizing(name, tokens -> new ElisionFilter(tokens, articles));
    }

    static TokenFilterFactory patternReplace(IndexSettings index, Environment env, String name, Settings settings) {
        Pattern pattern = Regex.compile(Required.text(settings, name, "pattern"), settings.get("flags"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return Filter.normalizing(name, tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all));
    }

    static TokenFilterFactory keywordMarker(IndexSettings index, Environment env, String name, Settings settings) {
        String pattern = settings.get("keywords_pattern");
        if (pattern != null) {
            Pattern keywords = Pattern.compile(pattern);
            return Filter.of(name, tokens -> new PatternKeywordMarkerFilter(tokens, keywords));
        }
        boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
        Required.list(settings, name, "keywords");
        CharArraySet keywords = new CharArraySet(Analysis.getWordSet(env, settings, "keywords"), ignoreCase);
        return Filter.of(name, tokens -> new SetKeywordMarkerFilter(tokens, keywords));
    }
}
