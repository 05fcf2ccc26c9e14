package org.moothall.localservices.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What happens to the text before it is taken apart. */
final class CharFilters {

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> byName() {
        return Map.of(
                "html_strip", CharFilters::htmlStrip,
                "mapping", requiresAnalysisSettings(CharFilters::mapping),
                "pattern_replace", requiresAnalysisSettings(CharFilters::patternReplace));
    }

    static List<PreConfiguredCharFilter> ready() {
        return List.of(PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new));
    }

    private static CharFilterFactory htmlStrip(IndexSettings index, Environment env, String name, Settings settings) {
        Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
        return new Plain(name, text -> new HTMLStripCharFilter(text, kept));
    }

    private static CharFilterFactory mapping(IndexSettings index, Environment env, String name, Settings settings) {
        NormalizeCharMap map = MappingRules.parse(Required.list(settings, name, "mappings"));
        return new Normalizing(name, text -> new MappingCharFilter(map, text));
    }

    private static CharFilterFactory patternReplace(
            IndexSettings index, Environment env, String name, Settings settings) {
        Pattern pattern = Regex.compile(Required.text(settings, name, "pattern"), settings.get("flags"));
        String replacement = settings.get("replacement", "");
        return new Normalizing(name, text -> new PatternReplaceCharFilter(pattern, replacement, text));
    }

    private record Plain(String name, UnaryOperator<Reader> apply) implements CharFilterFactory {

        @Override
        public Reader create(Reader text) {
            return apply.apply(text);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> apply) implements NormalizingCharFilterFactory {

        @Override
        public Reader create(Reader text) {
            return apply.apply(text);
        }
    }
}
