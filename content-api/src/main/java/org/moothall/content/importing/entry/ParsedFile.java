package org.moothall.content.importing.entry;

import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.field.Fields;
import org.moothall.content.importing.field.Place;
import org.moothall.content.importing.field.Text;
import org.moothall.content.importing.file.FrontMatter;
import org.moothall.content.importing.file.ImportFile;
import org.moothall.content.importing.file.ReadText;
import org.moothall.content.importing.problem.Problems;
import org.moothall.content.importing.yaml.Mapping;
import org.moothall.content.importing.yaml.ReadYaml;

/**
 * A file whose keys and body could be told apart.
 *
 * @param body empty for a file of lists
 */
public record ParsedFile(ImportFile file, Mapping mapping, Text body, Problems problems) {

    /** The file's parts; null when it cannot be read, which the problems say. */
    public static @Nullable ParsedFile of(ImportFile file, Problems problems) {
        String text = ReadText.of(file, problems);
        if (text == null) {
            return null;
        }
        return file.isDocument() ? document(file, text, problems) : lists(file, text, problems);
    }

    private static @Nullable ParsedFile document(ImportFile file, String text, Problems problems) {
        FrontMatter parts = FrontMatter.split(text, problems);
        Mapping mapping = parts == null ? null : ReadYaml.mapping(parts.yaml(), 1, problems);
        return parts == null || mapping == null
                ? null
                : new ParsedFile(file, mapping, new Text(parts.body(), new Place(parts.bodyLine(), "body")), problems);
    }

    private static @Nullable ParsedFile lists(ImportFile file, String text, Problems problems) {
        Mapping mapping = ReadYaml.mapping(text, 0, problems);
        return mapping == null ? null : new ParsedFile(file, mapping, new Text("", new Place(1, "")), problems);
    }

    /** Its keys, from the beginning. */
    Fields fields() {
        return Fields.of(mapping, problems);
    }
}
