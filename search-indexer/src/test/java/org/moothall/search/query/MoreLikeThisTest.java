package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

class MoreLikeThisTest extends SearchTest {

    private static final UUID NOBODY = UUID.randomUUID();

    private final Published this_ = Published.titled("Flood defences for the river Colne");
    private final UUID zofia = UUID.randomUUID();

    @Test
    void putsWhatSharesMoreFirst() {
        Published both = Published.titled("Bridges").topics("flooding", "rivers");
        Published one = Published.titled("Sandbags").topics("flooding");
        Published none = Published.titled("Choirs").topics("music");
        beginWith(this_, one, none, both);
        assertThat(like(about("x").topics("flooding", "rivers"))).containsExactly(both.id(), one.id());
    }

    @Test
    void findsByWardsByPeopleAndByTheWordsOfTheTitle() {
        Published ward = Published.titled("A walk").wards("ashbrow");
        Published person = Published.titled("A portrait").people(zofia);
        Published words = Published.titled("Defending against floods").body("The Colne rose in the night.");
        Published oneWord = Published.titled("Choirs sing beside the river");
        beginWith(this_, ward, person, words, oneWord);
        assertThat(like(about(this_.title()).id(this_.id()).wards("ashbrow").people(zofia)))
                .contains(ward.id(), person.id())
                .doesNotContain(oneWord.id(), this_.id());
        assertThat(like(about("Floods of the Colne").id(NOBODY))).contains(this_.id(), words.id());
    }

    @Test
    void leavesOutTheDocumentItselfAndWhatItsEditorChose() {
        Published chosen = Published.titled("Chosen").topics("flooding");
        Published other = Published.titled("Other").topics("flooding");
        beginWith(this_.topics("flooding"), chosen, other);
        assertThat(like(about("x").id(this_.id()).topics("flooding").except(chosen.id())))
                .containsExactly(other.id());
    }

    @Test
    void showsNobodyWhatTheyMayNotSee() {
        Published forStaff = Published.titled("Rota").topics("flooding").visibleTo(Audience.STAFF);
        Published gone = Published.titled("Gone").topics("flooding");
        beginWith(this_, forStaff, gone);
        log.withdraw(gone);
        About asked = about("x").topics("flooding");
        assertThat(like(asked)).isEmpty();
        assertThat(like(asked, Audience.STAFF)).containsExactly(forStaff.id());
    }

    @Test
    void putsTheNewerFirstWhereAllElseIsEqual() {
        Published old = Published.titled("Old").topics("flooding").since("2019-01-01T00:00:00Z");
        Published recent = Published.titled("Recent").topics("flooding").since("2026-01-01T00:00:00Z");
        beginWith(old, recent);
        assertThat(like(about("x").topics("flooding"))).containsExactly(recent.id(), old.id());
    }

    @Test
    void answersForManyAtOnceEachItsOwn() {
        Published flood = Published.titled("Sandbags").topics("flooding");
        Published song = Published.titled("Choirs").topics("music");
        beginWith(flood, song);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Map<UUID, List<UUID>> found = queries.moreLike(
                List.of(
                        about("x").id(first).topics("flooding").build(),
                        about("x").id(second).topics("music").build()),
                Audience.PUBLIC,
                3);
        assertThat(found).containsEntry(first, List.of(flood.id())).containsEntry(second, List.of(song.id()));
    }

    @Test
    void takesAnyTitle() {
        beginWith(this_);
        for (String title : List.of("", "\"", "AND OR NOT", "🙂", "a".repeat(5000), "the of and")) {
            like(about(title));
        }
    }

    private List<UUID> like(About about) {
        return like(about, Audience.PUBLIC);
    }

    private List<UUID> like(About about, Audience audience) {
        Likeness asked = about.build();
        return queries.moreLike(List.of(asked), audience, 10).getOrDefault(asked.documentId(), List.of());
    }

    private static About about(String title) {
        return new About(NOBODY, title, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private record About(
            UUID id, String title, Set<String> topics, Set<String> wards, Set<UUID> people, Set<UUID> except) {

        About id(UUID other) {
            return new About(other, title, topics, wards, people, except);
        }

        About topics(String... some) {
            return new About(id, title, Set.of(some), wards, people, except);
        }

        About wards(String... some) {
            return new About(id, title, topics, Set.of(some), people, except);
        }

        About people(UUID... some) {
            return new About(id, title, topics, wards, Set.of(some), except);
        }

        About except(UUID... some) {
            return new About(id, title, topics, wards, people, Set.copyOf(Arrays.asList(some)));
        }

        Likeness build() {
            return new Likeness(id, title, topics, wards, people, except);
        }
    }
}
