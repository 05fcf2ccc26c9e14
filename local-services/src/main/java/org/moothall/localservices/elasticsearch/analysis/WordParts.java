package org.moothall.localservices.elasticsearch.analysis;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_NUMBERS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_WORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.IGNORE_KEYWORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.jspecify.annotations.Nullable;

/** The {@code word_delimiter_graph} filter: takes "PowerShot" and "wi-fi" apart, by its many switches. */
enum WordParts {
    WORDS(GENERATE_WORD_PARTS, "generate_word_parts", true),
    NUMBERS(GENERATE_NUMBER_PARTS, "generate_number_parts", true),
    JOINED_WORDS(CATENATE_WORDS, "catenate_words", false),
    JOINED_NUMBERS(CATENATE_NUMBERS, "catenate_numbers", false),
    JOINED(CATENATE_ALL, "catenate_all", false),
    AT_CASE(SPLIT_ON_CASE_CHANGE, "split_on_case_change", true),
    ORIGINAL(PRESERVE_ORIGINAL, "preserve_original", false),
    AT_NUMBERS(SPLIT_ON_NUMERICS, "split_on_numerics", true),
    POSSESSIVE(STEM_ENGLISH_POSSESSIVE, "stem_english_possessive", true),
    NO_KEYWORDS(IGNORE_KEYWORDS, "ignore_keywords", false);

    private final int flag;
    private final String setting;
    private final boolean unlessTold;

    WordParts(int flag, String setting, boolean unlessTold) {
        this.flag = flag;
        this.setting = setting;
        this.unlessTold = unlessTold;
    }

    static TokenFilterFactory filter(IndexSettings index, Environment env, String name, Settings settings) {
        int flags = flags(settings);
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        CharArraySet untouched = untouched(env, settings);
        byte[] types = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE;
        return Filter.multiplying(
                name, tokens -> new WordDelimiterGraphFilter(tokens, adjustOffsets, types, flags, untouched));
    }

    private static int flags(Settings settings) {
        int flags = 0;
        for (WordParts part : values()) {
            flags |= settings.getAsBoolean(part.setting, part.unlessTold) ? part.flag : 0;
        }
        return flags;
    }

    private static @Nullable CharArraySet untouched(Environment env, Settings settings) {
        Set<?> words = Analysis.getWordSet(env, settings, "protected_words");
        return words == null ? null : CharArraySet.copy(words);
    }
}
