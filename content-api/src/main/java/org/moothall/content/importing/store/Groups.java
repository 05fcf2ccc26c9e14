package org.moothall.content.importing.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.content.importing.entry.Need;
import org.moothall.content.importing.file.ImportFile;

/**
 * Puts files that need each other, in a circle, into one group, and the groups into an order in which each comes after
 * all that it needs (Tarjan, 1972; without recursion, so that no chain of files is too long).
 */
public final class Groups {

    private final Map<ImportFile, PendingFile> files;
    private final Map<PendingFile, Integer> index = new HashMap<>();
    private final Map<PendingFile, Integer> lowest = new HashMap<>();
    private final Deque<PendingFile> open = new ArrayDeque<>();
    private final List<List<PendingFile>> groups = new ArrayList<>();

    private Groups(List<PendingFile> files) {
        this.files = files.stream().collect(Collectors.toMap(PendingFile::file, Function.identity()));
    }

    /** The groups, each after those that it needs. */
    public static List<List<PendingFile>> of(List<PendingFile> files) {
        Groups groups = new Groups(files);
        files.forEach(groups::walk);
        return groups.groups;
    }

    private record Visit(PendingFile file, Iterator<PendingFile> needed) {}

    private void walk(PendingFile start) {
        if (index.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (visit.needed().hasNext()) {
                PendingFile needed = visit.needed().next();
                if (!index.containsKey(needed)) {
                    path.push(enter(needed));
                } else if (open.contains(needed)) {
                    reach(visit.file(), index(index, needed));
                }
            } else {
                path.pop();
                leave(visit.file());
                if (!path.isEmpty()) {
                    reach(path.element().file(), index(lowest, visit.file()));
                }
            }
        }
    }

    private Visit enter(PendingFile file) {
        index.put(file, index.size());
        lowest.put(file, index(index, file));
        open.push(file);
        List<PendingFile> needed = file.needs().stream()
                .map(Need::file)
                .map(files::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Visit(file, needed.iterator());
    }

    private void reach(PendingFile file, int reached) {
        lowest.merge(file, reached, Math::min);
    }

    private void leave(PendingFile file) {
        if (index(lowest, file) < index(index, file)) {
            return;
        }
        List<PendingFile> group = new ArrayList<>();
        PendingFile member;
        do {
            member = open.pop();
            group.add(member);
        } while (member != file);
        groups.add(group.reversed());
    }

    private static int index(Map<PendingFile, Integer> map, PendingFile file) {
        return Objects.requireNonNull(map.get(file));
    }
}
