package org.moothall.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
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
}
