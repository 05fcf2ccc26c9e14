package org.moothall.content.importing.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.importing.entry.Picture;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.AssetChange;
import org.moothall.media.asset.ChangeAsset;
import org.moothall.media.asset.Description;
import org.moothall.media.intake.ReceiveUpload;
import org.moothall.media.intake.Upload;
import org.moothall.media.refusal.Refused;
import org.springframework.stereotype.Component;

/** Takes the images of files in. An image that was taken in before is the same asset again. */
@Component
class StorePictures {

    private final ReceiveUpload uploads;
    private final ChangeAsset changeAsset;
    private final Callers callers;

    StorePictures(ReceiveUpload uploads, ChangeAsset changeAsset, Callers callers) {
        this.uploads = uploads;
        this.changeAsset = changeAsset;
        this.callers = callers;
    }

    /**
     * The images of a group of files.
     *
     * @param assets by the image's file
     * @param reworded those whose alternative text or credit is different now
     */
    record Taken(Map<Path, UUID> assets, Set<UUID> reworded) {}

    Taken take(List<PendingFile> group, PictureWords words) {
        Taken taken = new Taken(new HashMap<>(), new HashSet<>());
        for (PendingFile file : group) {
            for (Picture picture : file.pictures()) {
                if (!taken.assets().containsKey(picture.real())) {
                    take(file, picture, words, taken);
                }
            }
        }
        return taken;
    }

    private void take(PendingFile file, Picture picture, PictureWords all, Taken taken) {
        PictureWords.Words words = all.of(picture.real());
        try (InputStream content = Files.newInputStream(picture.real())) {
            Description description = new Description(words.alt(), words.credit());
            String filename = String.valueOf(picture.real().getFileName());
            Asset asset = uploads.once(new Upload(filename, content, ImportCaller.NAME, description));
            Path other = all.contradicts(asset.id(), picture.real());
            if (other != null) {
                refuse(
                        file,
                        picture,
                        "“" + filename + "” is the same image as “" + other.getFileName()
                                + "”, of which something else is said.",
                        "Use one of the two files everywhere.");
            }
            reword(asset, description, taken.reworded());
            taken.assets().put(picture.real(), asset.id());
        } catch (Refused e) {
            refuse(file, picture, e.refusal().message(), e.refusal().remedy());
        } catch (IOException e) {
            refuse(file, picture, "This image cannot be read: " + e.getMessage() + ".", "Check the file.");
        }
    }

    private void reword(Asset asset, Description description, Set<UUID> reworded) {
        Optional<String> alt = different(asset.description().alt(), description.alt());
        Optional<String> credit = different(asset.description().credit(), description.credit());
        if (alt.isPresent() || credit.isPresent()) {
            AssetChange change = AssetChange.ofWords(asset.version(), alt, credit);
            callers.as(ImportCaller.CALLER, () -> changeAsset.change(asset.id(), change));
            reworded.add(asset.id());
        }
    }

    private static Optional<String> different(@Nullable String stored, @Nullable String given) {
        return Optional.ofNullable(given).filter(words -> !words.equals(stored));
    }

    private static void refuse(PendingFile file, Picture picture, String message, String remedy) {
        file.problems().add(picture.place().line(), picture.place().field(), message, remedy);
    }
}
