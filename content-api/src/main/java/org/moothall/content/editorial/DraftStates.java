package org.moothall.content.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.document.EditionState;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** Where drafts stand, for lists: in one statement, without reading what the drafts say. */
@Controller
class DraftStates {

    private final JdbcClient jdbc;

    DraftStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, EditionState> draftState(List<DocumentView> parents) {
        Map<UUID, EditionState> states = new HashMap<>();
        jdbc.sql("select draft_of, state from edition where draft_of in (:ids)")
                .param("ids", parents.stream().map(DocumentView::id).toList())
                .query(row -> {
                    states.put(row.getObject("draft_of", UUID.class), EditionState.valueOf(row.getString("state")));
                });
        Map<DocumentView, EditionState> result = new HashMap<>();
        parents.forEach(parent -> {
            EditionState state = states.get(parent.id());
            if (state != null) {
                result.put(parent, state);
            }
        });
        return result;
    }
}
