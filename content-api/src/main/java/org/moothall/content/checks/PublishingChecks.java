package org.moothall.content.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Documents;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.References;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks an edition over before it goes live. Errors refuse publication; warnings are for the editor to weigh. */
@Component
public class PublishingChecks {

    private final Documents documents;
    private final Assets assets;
    private final List<PublishingCheck> checks;

    PublishingChecks(Documents documents, Assets assets, List<PublishingCheck> checks) {
        this.documents = documents;
        this.assets = assets;
        this.checks = checks;
    }

    /** What is found in the document's draft; nothing when it has none. Errors come first. */
    @Transactional(readOnly = true)
    public List<Finding> of(Document document) {
        return document.draft().map(draft -> of(document, draft.content())).orElse(List.of());
    }

    /** Refuses with every error that is found in the draft. Nothing else is looked for. */
    public void requireNoErrors(Document document) {
        requireNoErrors(document, new ParsedTexts());
    }

    /** The same; what was parsed for it is left in the texts for whoever renders them. */
    public void requireNoErrors(Document document, ParsedTexts texts) {
        List<Refusal> errors = document.draft().stream()
                .map(draft -> checked(document, draft.content(), texts))
                .flatMap(checked ->
                        checks.stream().filter(check -> !check.onlyAdvises()).flatMap(check -> check.errors(checked)))
                .map(finding -> Refusal.of(
                        RefusalCode.CHECKS_FAILED, "content." + finding.field(), finding.message(), finding.remedy()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    /** What would be found in the document if its draft had this content. Errors come first. */
    public List<Finding> of(Document document, EditionContent content) {
        return of(document, content, new ParsedTexts());
    }

    /** The same; what was parsed for it is left in the texts for others. */
    public List<Finding> of(Document document, EditionContent content, ParsedTexts texts) {
        Checked checked = checked(document, content, texts);
        return checks.stream()
                .flatMap(check -> check.look(checked))
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .toList();
    }

    private Checked checked(Document document, EditionContent content, ParsedTexts texts) {
        return new Checked(document, content, shown(content), named(content), texts);
    }

    private Map<String, Asset> shown(EditionContent content) {
        Map<String, UUID> ids = References.assets(content);
        Map<UUID, Asset> found = assets
                .findAllById(ids.values().stream().distinct().toList())
                .stream()
                .collect(Collectors.toMap(Asset::id, Function.identity()));
        Map<String, Asset> shown = new LinkedHashMap<>();
        ids.forEach((field, id) -> {
            Asset asset = found.get(id);
            if (asset != null) {
                shown.put(field, asset);
            }
        });
        return shown;
    }

    private Map<String, Checked.DocumentStanding> named(EditionContent content) {
        Map<String, UUID> ids = References.documents(content);
        Map<UUID, Checked.DocumentStanding> found = documents.findRowsByIdIn(ids.values()).stream()
                .collect(Collectors.toMap(Documents.Row::getId, PublishingChecks::standing));
        Map<String, Checked.DocumentStanding> named = new LinkedHashMap<>();
        ids.forEach((field, id) -> {
            Checked.DocumentStanding standing = found.get(id);
            if (standing != null) {
                named.put(field, standing);
            }
        });
        return named;
    }

    private static Checked.DocumentStanding standing(Documents.Row row) {
        boolean live = row.getState() == DocumentState.LIVE || row.getState() == DocumentState.LIVE_WITH_DRAFT;
        return new Checked.DocumentStanding(row.getId(), row.getTitle(), live);
    }
}
