package org.moothall.content.delivery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Delivery has no way to reach drafts, and GraphQL's plumbing knows nothing of content. */
class DeliveryArchitectureTest {

    private static final JavaClasses CONTENT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.moothall.content");

    @Test
    void deliveryUsesOnlyWhatIsPublishedAndWhatItMeans() {
        classes()
                .that()
                .resideInAPackage("org.moothall.content.delivery..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("org.moothall..")
                .orShould()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.moothall.content.delivery..",
                        "org.moothall.content.graphql..",
                        "org.moothall.content.access",
                        "org.moothall.content.audience",
                        "org.moothall.content.deadline",
                        "org.moothall.content.details",
                        "org.moothall.content.fuzzydate",
                        "org.moothall.content.json",
                        "org.moothall.content.publication",
                        "org.moothall.content.refusal",
                        "org.moothall.content.rendering",
                        "org.moothall.content.taxonomy",
                        "org.moothall.media.image",
                        "org.moothall.media.rendition",
                        "org.moothall.search.query",
                        "java..",
                        "jakarta..",
                        "graphql..",
                        "org.dataloader..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "org.springframework..",
                        "reactor..",
                        "tools.jackson..",
                        "com.github.benmanes.caffeine..",
                        "io.micrometer.core..")
                .check(CONTENT);
    }

    @Test
    void deliveryTakesOnlyRecordsFromPublication() {
        noClasses()
                .that()
                .resideInAPackage("org.moothall.content.delivery..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                "org.moothall.content.publication")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Record.class))))
                .check(CONTENT);
    }

    @Test
    void deliveryKeepsNoEntitiesAndChangesNothing() {
        noClasses()
                .that()
                .resideInAPackage("org.moothall.content.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "org.springframework.data..", "org.springframework.transaction..")
                .check(CONTENT);
    }

    @Test
    void plumbingKnowsNothingOfContent() {
        noClasses()
                .that()
                .resideInAPackage("org.moothall.content.graphql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.moothall.content.delivery..",
                        "org.moothall.content.document..",
                        "org.moothall.content.publication..",
                        "org.moothall.content.editorial..",
                        "org.moothall.content.details..")
                .check(CONTENT);
    }
}
