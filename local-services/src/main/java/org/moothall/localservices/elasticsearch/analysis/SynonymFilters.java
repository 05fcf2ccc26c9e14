package org.moothall.localservices.elasticsearch.analysis;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** The {@code synonym} and {@code synonym_graph} filters, whose rules pass through the chain that stands before them. */
record SynonymFilters(String name, SynonymRules rules, BiFunction<TokenStream, SynonymMap, TokenStream> filter)
        implements TokenFilterFactory {

    // Lucene's flat filter is deprecated in favour of the graph, but the distribution's "synonym" is this very one.
    @SuppressWarnings("deprecation")
    static TokenFilterFactory flat(IndexSettings index, Environment env, String name, Settings settings) {
        return new SynonymFilters(
                name, SynonymRules.read(name, settings), (tokens, map) -> new SynonymFilter(tokens, map, false));
    }

    static TokenFilterFactory graph(IndexSettings index, Environment env, String name, Settings settings) {
        return new SynonymFilters(
                name, SynonymRules.read(name, settings), (tokens, map) -> new SynonymGraphFilter(tokens, map, false));
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("Synonyms [" + name + "] belong to one analyzer's chain: name them in one.");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> all) {
        CharFilterFactory[] chars = charFilters.toArray(CharFilterFactory[]::new);
        TokenFilterFactory[] chain =
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new);
        SynonymMap map = rules.analysedBy(new CustomAnalyzer(tokenizer, chars, chain));
        return new Filter(
                name, tokens -> map.fst == null ? tokens : filter.apply(tokens, map), Filter.InSynonyms.LEFT_OUT);
    }
}
