package org.moothall.localservices.elasticsearch.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.elasticsearch.common.settings.Settings;

/**
 * Synonym rules in Solr's form, as an index definition holds them.
 *
 * @param expand whether "a, b" means both ways, or b becomes a
 * @param lenient whether a rule that the analyzer cannot read is left out instead of refused
 */
record SynonymRules(String owner, List<String> lines, boolean expand, boolean lenient) {

    static SynonymRules read(String owner, Settings settings) {
        boolean updateable = settings.getAsBoolean("updateable", false);
        return new SynonymRules(
                owner,
                Required.list(settings, owner, "synonyms"),
                settings.getAsBoolean("expand", true),
                settings.getAsBoolean("lenient", updateable));
    }

    SynonymMap analysedBy(Analyzer analyzer) {
        try {
            Parser parser = new Parser(analyzer);
            parser.parse(new StringReader(String.join("\n", lines)));
            return parser.build();
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("failed to build synonyms from [" + owner + "]", e);
        }
    }

    private final class Parser extends SolrSynonymParser {

        Parser(Analyzer analyzer) {
            super(true, expand, analyzer);
        }

        @Override
        public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
            try {
                return super.analyze(text, reuse);
            } catch (IllegalArgumentException e) {
                if (lenient) {
                    return new CharsRef();
                }
                throw e;
            }
        }

        @Override
        public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
            boolean unreadable = input.length == 0 || output.length == 0;
            if (!(lenient && unreadable)) {
                super.add(input, output, includeOriginal);
            }
        }
    }
}
