package org.moothall.platform.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.moothall.platform.bench.Vocabulary;

/** Questions of one to four words, as readers ask them; the same ones for the same number. */
record Questions(List<String> all) {

    Questions(int number) {
        this(ask(number));
    }

    private static List<String> ask(int number) {
        Vocabulary words = new Vocabulary(new Random(7));
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            questions.add(words.phrase(1, 4));
        }
        return List.copyOf(questions);
    }
}
