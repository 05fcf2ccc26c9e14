package org.moothall.content.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.details.ContentType;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.review.SetTypeRule;
import org.moothall.content.review.TypeRule;
import org.moothall.content.review.TypeRules;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What types of content demand. */
@Controller
class RuleController {

    private final TypeRules rules;
    private final SetTypeRule set;
    private final Colleagues colleagues;
    private final Callers callers;

    RuleController(TypeRules rules, SetTypeRule set, Colleagues colleagues, Callers callers) {
        this.rules = rules;
        this.set = set;
        this.colleagues = colleagues;
        this.callers = callers;
    }

    /** Every rule as it is now, or why nothing was changed. */
    record TypeRulePayload(List<TypeRule> rules, List<Refusal> refusals) {}

    @QueryMapping
    List<TypeRule> typeRules() {
        callers.current().require(Permission.READ_EDITORIAL);
        return rules.all();
    }

    @MutationMapping
    TypeRulePayload setTypeRule(@Argument ContentType type, @Argument boolean secondPairOfEyes) {
        try {
            set.set(callers.current(), type, secondPairOfEyes);
            return new TypeRulePayload(rules.all(), List.of());
        } catch (Refused refused) {
            return new TypeRulePayload(rules.all(), refused.refusals());
        }
    }

    @BatchMapping(typeName = "TypeRule")
    Map<TypeRule, String> changedBy(List<TypeRule> parents) {
        Map<String, String> names = colleagues.names(parents.stream()
                .map(TypeRule::changedBy)
                .filter(Objects::nonNull)
                .toList());
        Map<TypeRule, String> result = new HashMap<>();
        parents.forEach(rule -> {
            String by = rule.changedBy();
            if (by != null) {
                result.put(rule, names.getOrDefault(by, by));
            }
        });
        return result;
    }
}
