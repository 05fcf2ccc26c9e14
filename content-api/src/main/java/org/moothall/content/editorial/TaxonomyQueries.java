package org.moothall.content.editorial;

import java.util.List;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.springframework.data.domain.Sort;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The wards and topics that editors choose from. */
@Controller
class TaxonomyQueries {

    private final Wards wards;
    private final Topics topics;
    private final Callers callers;

    TaxonomyQueries(Wards wards, Topics topics, Callers callers) {
        this.wards = wards;
        this.topics = topics;
        this.callers = callers;
    }

    @QueryMapping
    List<Ward> wards() {
        callers.current().require(Permission.READ_EDITORIAL);
        return wards.findAll(Sort.by("name"));
    }

    @QueryMapping
    List<Topic> topics() {
        callers.current().require(Permission.READ_EDITORIAL);
        return topics.findAll(Sort.by("label"));
    }
}
