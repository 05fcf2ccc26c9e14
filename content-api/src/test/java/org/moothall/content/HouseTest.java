package org.moothall.content;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "org.moothall.content", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule roomsFormNoCycles =
            slices().matching("org.moothall.content.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule deliveryKnowsNothingOfWhatEditorsWorkOn = noClasses()
            .that()
            .resideInAPackage("..content.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..content.document..",
                    "..content.schedule..",
                    "..content.history..",
                    "..content.checks..",
                    "..content.review..",
                    "..content.comment..",
                    "..content.factcheck..",
                    "..content.editorial..");

    @ArchTest
    static final ArchRule rowsAreListedBecauseStreamsHoldOnToTheirConnection =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO)(\\$.*)?");

    @ArchTest
    static final ArchRule entitiesReferToOneAnotherByIdOrAtOnceBecauseNoClassesAreGeneratedForLazyOnes = noFields()
            .should()
            .beAnnotatedWith(describe(
                    "lazy to-one",
                    annotation -> annotation
                            .get("fetch")
                            .filter(fetch ->
                                    isToOne(annotation) && fetch.toString().endsWith("LAZY"))
                            .isPresent()));

    private static boolean isToOne(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(ManyToOne.class)
                || annotation.getRawType().isEquivalentTo(OneToOne.class);
    }
}
