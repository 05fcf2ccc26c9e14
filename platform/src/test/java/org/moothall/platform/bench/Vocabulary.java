package org.moothall.platform.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as councils use them: few are everywhere, most are rare. */
public final class Vocabulary {

    private static final List<String> EVERYDAY = words(
            "the council and of to in for councillors ward your with residents"
                    + " on meeting scrutiny people new about help from local services community how what we you are is plan");

    private static final List<String> SUBJECTS = words(
            "bus library park budget housing school road path river market bin"
                    + " recycling garden forum walk surgery survey planning transport youth carers health winter summer spring"
                    + " street lighting museum gallery sport pool repair grant volunteer festival heritage woodland cycle bridge"
                    + " flood safety noise parking allotment playground nursery apprentice digital broadband climate energy tree"
                    + " petition question answer minutes agenda cabinet committee panel chair mayor officer duty induction");

    private static final List<String> STEMS = words("ash brad cross dal elm fen green har hud in kirk lind mel new oak"
            + " pen quarm ross shep thorn up var wood yew al brock cal den east");

    private static final List<String> ENDINGS = words("brow ley ton field worth ham bridge ford dale wick by stead side"
            + " thorpe gate moor royd burn cliffe mere combe hurst stow well");

    private final Random random;
    private final List<String> places;

    public Vocabulary(Random random) {
        this.random = random;
        this.places = STEMS.stream()
                .flatMap(stem -> ENDINGS.stream().map(ending -> stem + ending))
                .toList();
    }

    /** So many words, the first with a capital. */
    public String phrase(int least, int most) {
        int length = least + random.nextInt(most - least + 1);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            found.add(word());
        }
        String joined = String.join(" ", found);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    private String word() {
        int kind = random.nextInt(10);
        if (kind < 4) {
            return EVERYDAY.get(skewed(EVERYDAY.size()));
        }
        return kind < 8 ? SUBJECTS.get(skewed(SUBJECTS.size())) : places.get(random.nextInt(places.size()));
    }

    /** The first of the list far more often than the last. */
    private int skewed(int size) {
        double chance = random.nextDouble();
        return (int) (size * chance * chance);
    }

    private static List<String> words(String all) {
        return Stream.of(all.split(" ", -1)).collect(Collectors.toList());
    }
}
