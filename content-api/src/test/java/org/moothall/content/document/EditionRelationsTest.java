package org.moothall.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.moothall.content.testing.Pictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class EditionRelationsTest extends ContentTest {

    private static final int EDITORS = 8;
    private static final int DOCUMENTS_EACH = 25;

    @Autowired
    private Pictures pictures;

    private Map<String, UUID> rows(String table, String column, UUID edition) {
        Map<String, UUID> rows = new TreeMap<>();
        jdbc.query(
                "select field, " + column + " from " + table + " where edition_id = ?",
                row -> {
                    rows.put(row.getString(1), row.getObject(2, UUID.class));
                },
                edition);
        return rows;
    }

    private void keepsEveryRelation(Document document) {
        assertThat(desk.editions(document)).allSatisfy(edition -> {
            assertThat(rows("edition_reference", "document_id", edition.id()))
                    .isEqualTo(new TreeMap<>(References.documents(edition.content())));
            assertThat(rows("edition_asset", "asset_id", edition.id()))
                    .isEqualTo(new TreeMap<>(References.assets(edition.content())));
        });
    }

    @Test
    void publishingLosesNoRelation() {
        Random random = new Random(20180901);
        List<UUID> others = new ArrayList<>();
        List<UUID> images = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            others.add(desk.draft(story("Item " + i)).id());
            images.add(pictures.described("picture-" + i + ".jpg"));
        }
        for (int round = 0; round < 8; round++) {
            Document document = desk.draft(burst(random, others, images));
            for (int step = 0; step < 8; step++) {
                document = step(document, random, burst(random, others, images));
                keepsEveryRelation(document);
            }
        }
    }

    @Test
    void editorsWhoWriteAtOnceDoNotGetIntoEachOthersWay() throws Exception {
        UUID item = desk.draft(story("Item")).id();
        UUID image = pictures.described("picture.jpg");
        try (ExecutorService editors = Executors.newFixedThreadPool(EDITORS)) {
            List<Callable<Boolean>> desks = new ArrayList<>();
            for (int editor = 0; editor < EDITORS; editor++) {
                boolean related = editor % 2 == 0;
                desks.add(() -> {
                    for (int i = 0; i < DOCUMENTS_EACH; i++) {
                        Document plain = desk.draft(story("Walkabout"));
                        Document filed = desk.save(plain, story("Walkabout").wards("ashbrow"));
                        desk.save(
                                filed,
                                related ? story("Walkabout").related(item).leadImage(image) : story("Now plain"));
                    }
                    return true;
                });
            }
            for (Future<Boolean> written : editors.invokeAll(desks)) {
                assertThat(written.get()).isTrue();
            }
        }
    }

    private Document step(Document document, Random random, Contents next) {
        boolean drafted =
                desk.editions(document).stream().anyMatch(e -> e.state().inTheMaking());
        return switch (random.nextInt(4)) {
            case 0 -> desk.save(document, next);
            case 1 -> drafted ? desk.publish(document) : desk.save(document, next);
            case 2 -> drafted ? desk.discard().discard(EDITOR, seen(document)) : desk.save(document, next);
            default -> {
                List<Edition> editions = desk.editions(document);
                UUID earlier = editions.get(random.nextInt(editions.size())).id();
                yield desk.restore().restore(EDITOR, seen(document), earlier);
            }
        };
    }

    private static Contents burst(Random random, List<UUID> others, List<UUID> images) {
        List<UUID> items = some(random, others);
        CampaignBurst burst = new CampaignBurst(
                1 + random.nextInt(9), "Your ward", images.get(random.nextInt(6)), FuzzyDate.ONGOING, null, items);
        StringBuilder body = new StringBuilder("Words.");
        some(random, others)
                .forEach(id -> body.append(" [there](document:").append(id).append(')'));
        some(random, images)
                .forEach(id -> body.append(" ![shown](asset:").append(id).append(')'));
        return story("Burst")
                .details(burst)
                .body(body.toString())
                .leadImage(random.nextBoolean() ? images.getFirst() : null)
                .related(some(random, others).toArray(UUID[]::new));
    }

    private static List<UUID> some(Random random, List<UUID> all) {
        return all.stream().filter(id -> random.nextInt(3) == 0).toList();
    }

    @Nested
    class TheDatabaseItself {

        @Test
        void refusesTwoDraftsOfADocument() {
            Document document = desk.draft(story("Ask Meltham"));

            assertThatThrownBy(() -> insert(document, 2, "SUBMITTED"))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("edition_draft");
        }

        @Test
        void refusesTwoLiveEditionsOfADocument() {
            Document document = desk.live(story("Ask Meltham"));

            assertThatThrownBy(() -> insert(document, 2, "LIVE"))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("edition_live");
        }

        @Test
        void refusesToForgetADocumentThatAnotherNames() {
            Document named = desk.draft(story("Named"));
            desk.draft(story("Naming").related(named.id()));

            assertThatThrownBy(() -> {
                        jdbc.update("delete from document_event where document_id = ?", named.id());
                        jdbc.update("delete from document_tag where document_id = ?", named.id());
                        jdbc.update(
                                "delete from edition_revision where edition_id in"
                                        + " (select id from edition where document_id = ?)",
                                named.id());
                        jdbc.update("delete from edition where document_id = ?", named.id());
                        jdbc.update("delete from document where id = ?", named.id());
                    })
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("edition_reference_target");
        }

        private void insert(Document document, int number, String state) {
            jdbc.update(
                    "insert into edition (id, document_id, number, state, content, created_at, created_by, saved_at,"
                            + " saved_by) values (?, ?, ?, ?, '{}', now(6), 'sql', now(6), 'sql')",
                    UUID.randomUUID(),
                    document.id(),
                    number,
                    state);
        }
    }
}
