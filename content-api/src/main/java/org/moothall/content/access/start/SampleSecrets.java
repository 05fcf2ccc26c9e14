package org.moothall.content.access.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Finds secrets among the settings whose value begins with {@code sample-}, as the local profile's do. */
final class SampleSecrets {

    private static final Pattern SECRET_SETTING =
            Pattern.compile("(moothall|spring)[._].*(password|secret|key|token)[a-z0-9_-]*");

    private SampleSecrets() {}

    /** The names of the settings concerned, in whichever form they were given. */
    static List<String> in(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .flatMap(source -> source instanceof EnumerablePropertySource<?> enumerable
                        ? Arrays.stream(enumerable.getPropertyNames())
                        : Stream.of())
                .filter(name ->
                        SECRET_SETTING.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .filter(name -> environment.getProperty(name, "").startsWith("sample-"))
                .distinct()
                .sorted()
                .toList();
    }
}
