package org.moothall.localservices.elasticsearch.analysis;

import static org.elasticsearch.index.analysis.PreConfiguredTokenFilter.singleton;

import java.util.List;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;

/** The token filters that need no settings and so can be used by their bare names, with the distribution's defaults. */
final class ReadyTokenFilters {

    private static final int WORD_PARTS = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
            | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS
            | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    private ReadyTokenFilters() {}

    static List<PreConfiguredTokenFilter> all() {
        return List.of(
                singleton("apostrophe", false, ApostropheFilter::new),
                singleton("asciifolding", true, ASCIIFoldingFilter::new),
                singleton("decimal_digit", true, DecimalDigitFilter::new),
                singleton("edge_ngram", false, false, tokens -> new EdgeNGramTokenFilter(tokens, 1)),
                singleton("elision", true, tokens -> new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES)),
                singleton("flatten_graph", false, FlattenGraphFilter::new),
                singleton("keyword_repeat", false, false, KeywordRepeatFilter::new),
                singleton("kstem", false, KStemFilter::new),
                singleton("length", false, tokens -> new LengthFilter(tokens, 0, Integer.MAX_VALUE)),
                singleton("ngram", false, false, tokens -> new NGramTokenFilter(tokens, 1, 2, false)),
                singleton("porter_stem", false, PorterStemFilter::new),
                singleton("remove_duplicates", false, RemoveDuplicatesTokenFilter::new),
                singleton("reverse", false, ReverseStringFilter::new),
                singleton("stemmer", false, PorterStemFilter::new),
                singleton("trim", true, TrimFilter::new),
                singleton("truncate", false, tokens -> TruncateTokenFilter.truncateAfterChars(tokens, 10)),
                singleton("unique", false, tokens -> new DistinctTokens(tokens, false)),
                singleton("uppercase", true, UpperCaseFilter::new),
                singleton(
                        "word_delimiter_graph",
                        false,
                        false,
                        tokens -> new WordDelimiterGraphFilter(tokens, WORD_PARTS, null)));
    }
}
