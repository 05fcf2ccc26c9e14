package org.moothall.search.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is laid down, as of one moment, and what it makes of a query. */
public final class Curation {

    /** Nothing laid down. */
    public static final Curation NONE = new Curation(List.of(), List.of());

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ‛＇`´][\\p{L}\\p{M}\\p{N}]+)*['’]?");

    private final List<BestBet> bets;
    private final List<IgnoredWords> ignored;
    private final Map<String, BestBet> betOf = new HashMap<>();
    private final Set<String> ignoredWords;
    private final int mostWords;

    public Curation(List<BestBet> bets, List<IgnoredWords> ignored) {
        this.bets = List.copyOf(bets);
        this.ignored = List.copyOf(ignored);
        bets.forEach(bet -> betOf.put(new Phrase(bet.query()).key(), bet));
        this.ignoredWords = ignored.stream().map(IgnoredWords::words).collect(Collectors.toCollection(HashSet::new));
        this.mostWords = ignoredWords.stream()
                .mapToInt(words -> words.split(" ").length)
                .max()
                .orElse(0);
    }

    /** The best bets. */
    public List<BestBet> bets() {
        return bets;
    }

    /** The ignored words. */
    public List<IgnoredWords> ignored() {
        return ignored;
    }

    /** The same with one more best bet, or another in place of the one with its id. */
    public Curation with(BestBet bet) {
        return new Curation(replaced(bets, bet, each -> each.id().equals(bet.id())), ignored);
    }

    /** The same with more ignored words, or others in place of those with their id. */
    public Curation with(IgnoredWords words) {
        return new Curation(bets, replaced(ignored, words, each -> each.id().equals(words.id())));
    }

    /** The same without what has an id. */
    public Curation without(UUID id) {
        return new Curation(
                bets.stream().filter(bet -> !bet.id().equals(id)).toList(),
                ignored.stream().filter(words -> !words.id().equals(id)).toList());
    }

    /** What a query comes to on a day. */
    public CuratedQuery of(String typed, LocalDate today) {
        BestBet bet = betOf.isEmpty() ? null : betOf.get(Phrase.of(typed).key());
        List<UUID> pinned = bet != null && bet.holdsOn(today) ? bet.documents() : List.of();
        if (ignoredWords.isEmpty()) {
            return new CuratedQuery(typed, false, pinned);
        }
        String left = cut(typed);
        boolean onlyIgnored = !left.equals(typed) && !WORD.matcher(left).find();
        return new CuratedQuery(onlyIgnored ? "" : left, onlyIgnored, pinned);
    }

    /** The text without its ignored words; the longest that fit are taken first. */
    private String cut(String typed) {
        List<Word> words = words(typed);
        StringBuilder left = new StringBuilder();
        int done = 0;
        int next = 0;
        while (next < words.size()) {
            int many = ignoredFrom(words, next);
            if (many > 0) {
                left.append(typed, done, words.get(next).from());
                done = words.get(next + many - 1).to();
            }
            next += Math.max(1, many);
        }
        return left.append(typed, done, typed.length()).toString();
    }

    private int ignoredFrom(List<Word> words, int first) {
        for (int many = Math.min(mostWords, words.size() - first); many > 0; many--) {
            String phrase = words.subList(first, first + many).stream()
                    .map(Word::normal)
                    .collect(Collectors.joining(" "));
            if (ignoredWords.contains(phrase)) {
                return many;
            }
        }
        return 0;
    }

    private static List<Word> words(String typed) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(typed);
        while (word.find()) {
            words.add(new Word(Phrase.of(word.group()).text(), word.start(), word.end()));
        }
        return words;
    }

    private static <T> List<T> replaced(List<T> all, T one, Predicate<T> former) {
        return Stream.concat(all.stream().filter(former.negate()), Stream.of(one))
                .toList();
    }

    private record Word(String normal, int from, int to) {}
}
