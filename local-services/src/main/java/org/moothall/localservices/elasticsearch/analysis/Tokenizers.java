package org.moothall.localservices.elasticsearch.analysis;

import static org.elasticsearch.index.analysis.PreConfiguredTokenizer.singleton;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers beside the core's {@code standard}, configured and by their bare names. */
final class Tokenizers {

    private static final Pattern NOT_A_WORD = Pattern.compile("\\W+");

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> byName() {
        return Map.of(
                "classic", plain(ClassicTokenizer::new),
                "edge_ngram", Grams::edgeTokenizer,
                "keyword", plain(KeywordTokenizer::new),
                "letter", plain(LetterTokenizer::new),
                "ngram", Grams::tokenizer,
                "pattern", Tokenizers::pattern,
                "uax_url_email", plain(UAX29URLEmailTokenizer::new),
                "whitespace", plain(WhitespaceTokenizer::new));
    }

    static List<PreConfiguredTokenizer> ready() {
        return List.of(
                singleton("classic", ClassicTokenizer::new),
                singleton("edge_ngram", () -> new EdgeNGramTokenizer(1, 2)),
                singleton("keyword", KeywordTokenizer::new),
                singleton("letter", LetterTokenizer::new),
                singleton("ngram", NGramTokenizer::new),
                singleton("path_hierarchy", PathHierarchyTokenizer::new),
                singleton("pattern", () -> new PatternTokenizer(NOT_A_WORD, -1)),
                singleton("uax_url_email", UAX29URLEmailTokenizer::new),
                singleton("whitespace", WhitespaceTokenizer::new));
    }

    private static AnalysisProvider<TokenizerFactory> plain(Supplier<Tokenizer> tokenizer) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, tokenizer);
    }

    private static TokenizerFactory pattern(IndexSettings index, Environment env, String name, Settings settings) {
        Pattern pattern = Regex.compile(settings.get("pattern", NOT_A_WORD.pattern()), settings.get("flags"));
        int group = settings.getAsInt("group", -1);
        return TokenizerFactory.newFactory(name, () -> new PatternTokenizer(pattern, group));
    }
}
