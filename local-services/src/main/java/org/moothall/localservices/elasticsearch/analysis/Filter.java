package org.moothall.localservices.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** One configured token filter, and what becomes of it where the words of synonym rules are analysed. */
record Filter(String name, UnaryOperator<TokenStream> apply, InSynonyms inSynonyms) implements TokenFilterFactory {

    /** How a filter takes part in the analysis of synonym rules, where a word must stay one token at one place. */
    enum InSynonyms {
        APPLIED,
        LEFT_OUT,
        REFUSED
    }

    static TokenFilterFactory of(String name, UnaryOperator<TokenStream> apply) {
        return new Filter(name, apply, InSynonyms.APPLIED);
    }

    /** A filter that makes several tokens of one, which the distribution refuses ahead of synonyms. */
    static TokenFilterFactory multiplying(String name, UnaryOperator<TokenStream> apply) {
        return new Filter(name, apply, InSynonyms.REFUSED);
    }

    /** A filter that may also serve in a keyword field's normalizer. */
    static TokenFilterFactory normalizing(String name, UnaryOperator<TokenStream> apply) {
        return new Normalizing(name, apply, apply);
    }

    @Override
    public TokenStream create(TokenStream tokens) {
        return apply.apply(tokens);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        return switch (inSynonyms) {
            case APPLIED -> this;
            case LEFT_OUT -> IDENTITY_FILTER;
            case REFUSED ->
                throw new IllegalArgumentException("Token filter [" + name
                        + "] cannot be used to parse synonyms: move it behind the synonym filter, or analyse the"
                        + " synonyms by another chain.");
        };
    }

    /** Works alike in an analyzer and in a normalizer; for synonym rules it may have a plainer form. */
    record Normalizing(String name, UnaryOperator<TokenStream> apply, UnaryOperator<TokenStream> plain)
            implements NormalizingTokenFilterFactory {

        @Override
        public TokenStream create(TokenStream tokens) {
            return apply.apply(tokens);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return new Normalizing(name, plain, plain);
        }
    }
}
