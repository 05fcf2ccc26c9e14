package org.moothall.content.publication;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import org.moothall.content.audience.Visibility;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.References;
import org.moothall.content.rendering.ParsedTexts;
import org.moothall.content.rendering.RenderMarkdown;
import org.moothall.content.rendering.RichText;
import org.springframework.stereotype.Component;

/** Puts a published document together from an edition: rendered, with its images' addresses and its people's names. */
@Component
class ComposeDocument {

    private final RenderMarkdown markdown;
    private final PublishedPictures pictures;
    private final Documents documents;
    private final SearchEntries searchEntries;
    private final PublishedDocuments published;

    ComposeDocument(
            RenderMarkdown markdown,
            PublishedPictures pictures,
            Documents documents,
            SearchEntries searchEntries,
            PublishedDocuments published) {
        this.markdown = markdown;
        this.pictures = pictures;
        this.documents = documents;
        this.searchEntries = searchEntries;
        this.published = published;
    }

    /** The document as of the moment of publication, without a number yet. */
    PublishedDocument compose(Document document, EditionContent content, Instant now) {
        return compose(document, content, now, new ParsedTexts());
    }

    /** The same; texts that were looked over are not parsed again. */
    PublishedDocument compose(Document document, EditionContent content, Instant now, ParsedTexts texts) {
        List<Opening> former =
                published.find(document.id()).map(PublishedDocument::openings).orElse(List.of());
        return compose(document, content, now, texts, former);
    }

    /** The same of a document that no reader has. */
    PublishedDocument composeNew(Document document, EditionContent content, Instant now, ParsedTexts texts) {
        return compose(document, content, now, texts, List.of());
    }

    private PublishedDocument compose(
            Document document, EditionContent content, Instant now, ParsedTexts texts, List<Opening> formerOpenings) {
        Map<UUID, PublishedImage> images =
                pictures.of(References.assets(content).values());
        PublishedLinks links = new PublishedLinks(documents, pictures, images);
        RichText body = markdown.render("content.body", content.body(), texts, links);
        Map<String, RichText> rich = new LinkedHashMap<>();
        content.details()
                .markdown()
                .forEach(
                        (path, text) -> rich.put(path, markdown.render("content.details." + path, text, texts, links)));
        List<PublishedCredit> credits = credits(content);
        List<Opening> openings = openings(content, formerOpenings, now);
        Instant publishedAt = openings.stream()
                .map(o -> o.effective(now))
                .min(Instant::compareTo)
                .orElse(now);
        boolean first = document.live().isEmpty() || document.live().get().number() == 1;
        return new PublishedDocument(
                document.id(),
                0,
                document.slug(),
                document.type(),
                content.tier(),
                content.title(),
                content.summary(),
                body,
                content.themes(),
                content.topics(),
                content.allWards(),
                credits,
                content.leadImage() == null ? null : images.get(content.leadImage()),
                images,
                content.related(),
                openings,
                Visibility.at(now, openings),
                publishedAt,
                first ? publishedAt : now,
                content.details(),
                rich,
                searchEntries.of(document.id(), content, credits, rich));
    }

    /** A published document with its images as they are now; its words stay what they were. */
    PublishedDocument withImagesOfNow(PublishedDocument seen) {
        Map<UUID, PublishedImage> images = pictures.of(seen.images().keySet());
        PublishedLinks links = new PublishedLinks(documents, pictures, images);
        Map<String, RichText> rich = new LinkedHashMap<>();
        seen.rich().forEach((path, text) -> rich.put(path, markdown.render(text.markdown(), links)));
        return seen.showing(images, markdown.render(seen.body().markdown(), links), rich);
    }

    /** Nobody changes the images of an edition until the transaction that publishes it ends. */
    void hold(EditionContent content) {
        pictures.hold(References.assets(content).values());
    }

    /** Who could read the former edition from a moment on keeps it: a correction does not make old news new. */
    private static List<Opening> openings(EditionContent content, List<Opening> formerOpenings, Instant now) {
        Map<Audience, Instant> known = new EnumMap<>(Audience.class);
        formerOpenings.stream()
                .filter(former -> !former.effective(now).isAfter(now))
                .forEach(former -> known.put(former.audience(), former.effective(now)));
        return content.openings().stream()
                .map(o -> new Opening(o.audience(), o.effective(known.getOrDefault(o.audience(), now))))
                .toList();
    }

    private List<PublishedCredit> credits(EditionContent content) {
        return content.credits().stream()
                .map(credit -> new PublishedCredit(
                        credit.name().isBlank() && credit.portrait() != null
                                ? portraitName(credit.portrait())
                                : credit.name(),
                        credit.portrait()))
                .toList();
    }

    private String portraitName(UUID portrait) {
        return documents.findById(portrait).map(PortraitNames::of).orElse("");
    }
}
