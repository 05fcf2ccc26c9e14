package org.moothall.localservices.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The token filters that an index definition may configure, each under the name that it has in the distribution. */
final class TokenFilters {

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new TreeMap<>();
        addPlain(filters);
        addConfigured(filters);
        return filters;
    }

    private static void addPlain(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("apostrophe", plain(ApostropheFilter::new));
        filters.put("decimal_digit", normalizing(DecimalDigitFilter::new));
        filters.put("flatten_graph", plain(FlattenGraphFilter::new));
        filters.put("kstem", plain(KStemFilter::new));
        filters.put("lowercase", normalizing(LowerCaseFilter::new));
        filters.put("porter_stem", plain(PorterStemFilter::new));
        filters.put("remove_duplicates", plain(RemoveDuplicatesTokenFilter::new));
        filters.put("reverse", normalizing(ReverseStringFilter::new));
        filters.put("trim", normalizing(TrimFilter::new));
        filters.put("uppercase", normalizing(UpperCaseFilter::new));
    }

    private static void addConfigured(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("asciifolding", ConfiguredFilters::asciifolding);
        filters.put("edge_ngram", Grams::edgeFilter);
        filters.put("elision", requiresAnalysisSettings(ConfiguredFilters::elision));
        filters.put("keyword_marker", requiresAnalysisSettings(ConfiguredFilters::keywordMarker));
        filters.put("length", ConfiguredFilters::length);
        filters.put("ngram", Grams::filter);
        filters.put("pattern_replace", requiresAnalysisSettings(ConfiguredFilters::patternReplace));
        filters.put("stemmer", ConfiguredFilters::stemmer);
        filters.put("synonym", requiresAnalysisSettings(SynonymFilters::flat));
        filters.put("synonym_graph", requiresAnalysisSettings(SynonymFilters::graph));
        filters.put("truncate", requiresAnalysisSettings(ConfiguredFilters::truncate));
        filters.put("unique", ConfiguredFilters::unique);
        filters.put("word_delimiter_graph", WordParts::filter);
    }

    private static AnalysisProvider<TokenFilterFactory> plain(UnaryOperator<TokenStream> apply) {
        return (index, environment, name, settings) -> Filter.of(name, apply);
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(UnaryOperator<TokenStream> apply) {
        return (index, environment, name, settings) -> Filter.normalizing(name, apply);
    }
}
