package org.moothall.content.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.content.importing.entry.Catalogue;
import org.moothall.content.importing.entry.Declared;
import org.moothall.content.importing.file.FindFiles;
import org.moothall.content.importing.file.FoundFiles;
import org.moothall.content.importing.file.ImportFile;
import org.moothall.content.importing.store.Groups;
import org.moothall.content.importing.store.Outcome;
import org.moothall.content.importing.store.PendingFile;
import org.moothall.content.importing.store.PictureWords;
import org.moothall.content.importing.store.StoreGroup;
import org.moothall.content.importing.store.StoredCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports files of content: each all or nothing, in one transaction with those that it needs and that need it. */
@Component
public class ImportFiles {

    private static final Logger log = LoggerFactory.getLogger(ImportFiles.class);

    private final StoredCatalogue storedCatalogue;
    private final StoreGroup storeGroup;
    private final TransactionTemplate transaction;
    private final ImportLock lock;

    ImportFiles(
            StoredCatalogue storedCatalogue, StoreGroup storeGroup, TransactionTemplate transaction, ImportLock lock) {
        this.storedCatalogue = storedCatalogue;
        this.storeGroup = storeGroup;
        this.transaction = transaction;
        this.lock = lock;
    }

    /** What became of each file. Folders stand for every {@code .md} and {@code .yaml} file below them. */
    public ImportReport run(List<Path> paths, ImportOptions options) {
        return lock.holding(() -> importing(paths, options));
    }

    /** The same for whoever holds the lock. */
    ImportReport importing(List<Path> paths, ImportOptions options) {
        FoundFiles found = FindFiles.at(paths, options.root());
        List<PendingFile> files = found.files().stream().map(PendingFile::new).toList();
        Catalogue catalogue = catalogue(files);
        files.forEach(file -> file.read(catalogue));
        StoreGroup.Import all = new StoreGroup.Import(catalogue, PictureWords.in(files), options.replaceDrafts());
        if (options.dryRun()) {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                store(files, all);
            });
        } else {
            store(files, all);
        }
        return report(found, files, options);
    }

    private Catalogue catalogue(List<PendingFile> files) {
        List<String> slugs = files.stream()
                .flatMap(file -> file.declared().stream())
                .filter(declared -> declared.kind() == Declared.Kind.DOCUMENT)
                .map(declared -> declared.slug().value())
                .toList();
        Catalogue catalogue = new Catalogue(storedCatalogue.now(slugs));
        files.forEach(file -> file.declareIn(catalogue));
        return catalogue;
    }

    private void store(List<PendingFile> files, StoreGroup.Import all) {
        Map<ImportFile, PendingFile> byFile =
                files.stream().collect(Collectors.toMap(PendingFile::file, Function.identity()));
        for (List<PendingFile> group : Groups.of(files)) {
            StoreGroup.refuseDependents(group, byFile);
            if (group.stream().noneMatch(PendingFile::isRefused)) {
                storeOne(group, all);
                StoreGroup.refuseDependents(group, byFile);
            }
        }
    }

    private void storeOne(List<PendingFile> group, StoreGroup.Import all) {
        try {
            transaction.executeWithoutResult(status -> {
                storeGroup.store(group, all);
                if (group.stream().anyMatch(PendingFile::isRefused)) {
                    status.setRollbackOnly();
                }
            });
        } catch (RuntimeException e) {
            log.error(
                    "{} could not be stored",
                    group.stream().map(PendingFile::file).toList(),
                    e);
            group.forEach(file -> file.problems()
                    .add(
                            1,
                            "",
                            "Storing this failed; the log says more.",
                            "Import it again; report it if that fails."));
        }
    }

    private static ImportReport report(FoundFiles found, List<PendingFile> files, ImportOptions options) {
        Stream<FileReport> missing = found.missing().stream()
                .map(path -> new FileReport(path.path(), Outcome.REFUSED, List.of(path.problem())));
        Stream<FileReport> there = files.stream()
                .map(file -> new FileReport(
                        file.file().shown(), file.outcome(), file.problems().all()));
        return new ImportReport(Stream.concat(missing, there).toList(), options.dryRun());
    }
}
