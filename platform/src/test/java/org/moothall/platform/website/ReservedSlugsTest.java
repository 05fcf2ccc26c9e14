package org.moothall.platform.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.content.document.ReservedSlugs;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** Documents are at {@code /slug}: what the sites have at such an address must be no document's slug. */
class ReservedSlugsTest {

    /** What a slug may be; addresses such as {@code /get-involved.ics} are in nobody's way. */
    private static final Predicate<String> SLUG =
            Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*").asMatchPredicate();

    @Test
    void everyFirstWordOfTheSitesAddressesIsReserved() {
        Set<String> words = firstWords();
        assertThat(words).contains("stories", "help", "councillors", "get-involved", "search");
        assertThat(ReservedSlugs.WORDS).containsAll(words);
    }

    private static Set<String> firstWords() {
        return controllers().stream()
                .flatMap(ReservedSlugsTest::paths)
                .map(path -> path.replaceFirst("^/", "").split("/", 2)[0])
                .filter(SLUG)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents("org.moothall.website").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .toList();
    }

    private static Stream<String> paths(Class<?> controller) {
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        List<String> bases = above == null || above.path().length == 0 ? List.of("") : List.of(above.path());
        return Arrays.stream(controller.getDeclaredMethods())
                .flatMap(ReservedSlugsTest::mapped)
                .flatMap(path -> bases.stream().map(base -> base + path));
    }

    private static Stream<String> mapped(Method method) {
        return MergedAnnotations.from(method, MergedAnnotations.SearchStrategy.TYPE_HIERARCHY).stream(
                        RequestMapping.class)
                .flatMap(mapping -> Arrays.stream(mapping.getStringArray("path")));
    }
}
