package org.moothall.search.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.moothall.search.synonyms.AcceptedFile;
import org.moothall.search.synonyms.FileRules;
import org.moothall.search.synonyms.SynonymRule;
import org.moothall.search.synonyms.SynonymRules;
import org.moothall.search.synonyms.Synonyms;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a new index is made from: {@code search/index-definition.json} with the synonyms and the settings put in.
 * Whoever changes fields, analysis or what is written into them raises {@link #VERSION}: indexers then rebuild.
 */
@Component
public class IndexDefinition {

    public static final int VERSION = 3;

    private final FileRules fromFile;
    private final SynonymRules kept;
    private final JsonMapper json = JsonMapper.shared();

    IndexDefinition(IndexSettings settings, SynonymRules kept, AcceptedFile file) {
        this.kept = kept;
        this.fromFile = file.read(settings.synonyms());
    }

    /** The rules of the settings' file that are in use. */
    public List<String> rulesOfTheFile() {
        return fromFile.synonyms().rules();
    }

    /** Why the file as it is now was refused, so that the rules of the one before are in use. */
    public Optional<String> refusalOfTheFile() {
        return Optional.ofNullable(fromFile.refusal());
    }

    /** Tells indices apart whose definition has one version but whose synonyms differ. */
    String synonymsFingerprint() {
        return synonyms().fingerprint();
    }

    /** The file's and those that editors keep, as they are now. */
    private Synonyms synonyms() {
        return fromFile.synonyms().and(kept.all().stream().map(SynonymRule::rule).toList());
    }

    String asJson(PhysicalIndex index) {
        return asJson(index, synonyms());
    }

    /** With other rules in place of those that editors keep. */
    String asJson(PhysicalIndex index, List<String> proposed) {
        return asJson(index, fromFile.synonyms().and(proposed));
    }

    private String asJson(PhysicalIndex index, Synonyms synonyms) {
        ObjectNode definition = template();
        ObjectNode indexSettings = definition.withObject("/settings/index");
        // Nobody searches an index that is being filled: SearchIndices.makeFit sets what readers need.
        indexSettings.put("number_of_replicas", 0);
        indexSettings.put("refresh_interval", "-1");
        ArrayNode rules = indexSettings.withArray("/analysis/filter/synonyms/synonyms");
        synonyms.rules().forEach(rules::add);
        definition.withObject("/mappings/_meta").put("synonyms", synonyms.fingerprint());
        definition.withObject("/aliases").putObject(index.writeAlias());
        return json.writeValueAsString(definition);
    }

    private ObjectNode template() {
        try (InputStream file = new ClassPathResource("search/index-definition.json").getInputStream()) {
            return (ObjectNode) json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The index definition is missing from the program.", e);
        }
    }
}
