package org.moothall.localservices.elasticsearch.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Parts of words, of {@code min_gram} to {@code max_gram} letters (1 to 2 unless told). */
record Grams(int shortest, int longest) {

    static TokenFilterFactory edgeFilter(IndexSettings index, Environment env, String name, Settings settings) {
        Grams grams = read(settings);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return Filter.multiplying(
                name, tokens -> new EdgeNGramTokenFilter(tokens, grams.shortest, grams.longest, preserve));
    }

    static TokenFilterFactory filter(IndexSettings index, Environment env, String name, Settings settings) {
        Grams grams = read(settings).within(index);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return Filter.multiplying(
                name, tokens -> new NGramTokenFilter(tokens, grams.shortest, grams.longest, preserve));
    }

    static TokenizerFactory edgeTokenizer(IndexSettings index, Environment env, String name, Settings settings) {
        Grams grams = read(settings);
        TokenLetters letters = TokenLetters.read(settings);
        return TokenizerFactory.newFactory(name, () -> grams.edge(letters));
    }

    static TokenizerFactory tokenizer(IndexSettings index, Environment env, String name, Settings settings) {
        Grams grams = read(settings).within(index);
        TokenLetters letters = TokenLetters.read(settings);
        return TokenizerFactory.newFactory(name, () -> grams.any(letters));
    }

    private static Grams read(Settings settings) {
        return new Grams(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
    }

    private Grams within(IndexSettings index) {
        if (longest - shortest > index.getMaxNgramDiff()) {
            throw new IllegalArgumentException("The difference between max_gram [" + longest + "] and min_gram ["
                    + shortest + "] must be at most [" + index.getMaxNgramDiff()
                    + "]: bring them closer or raise the index setting [index.max_ngram_diff].");
        }
        return this;
    }

    private Tokenizer edge(TokenLetters letters) {
        return new EdgeNGramTokenizer(shortest, longest) {
            @Override
            protected boolean isTokenChar(int letter) {
                return letters.contains(letter);
            }
        };
    }

    private Tokenizer any(TokenLetters letters) {
        return new NGramTokenizer(shortest, longest) {
            @Override
            protected boolean isTokenChar(int letter) {
                return letters.contains(letter);
            }
        };
    }
}
