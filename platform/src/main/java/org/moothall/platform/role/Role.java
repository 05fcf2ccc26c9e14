package org.moothall.platform.role;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that a process of the platform may do. */
public enum Role {
    /** Serves both GraphQL APIs, media and the editorial UI. */
    API,
    /** Follows the publication log and keeps the search index. */
    INDEXER,
    /** Does what is scheduled when it is due. */
    SCHEDULER,
    /** Serves the reader sites. */
    WEBSITE;

    /** The setting that names a process's roles. */
    public static final String SETTING = "moothall.roles";

    /** The roles that the setting names, all when it is absent. Refuses what is no role, and none at all. */
    static Set<Role> of(@Nullable String setting) {
        if (setting == null) {
            return EnumSet.allOf(Role.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : setting.split(",", -1)) {
            if (!name.isBlank()) {
                roles.add(named(name.strip()));
            }
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(SETTING + " names no role: give some of " + known() + ".");
        }
        return roles;
    }

    private static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        SETTING + " names '" + name + "', which is no role: give some of " + known() + "."));
    }

    private static String known() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
