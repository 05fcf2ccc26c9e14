package org.moothall.media;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.moothall.media", importOptions = DoNotIncludeTests.class)
class ModuleRulesTest {

    @ArchTest
    static final ArchRule mediaKnowsNoOtherModule = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.moothall.content..",
                    "org.moothall.search..",
                    "org.moothall.platform..",
                    "org.moothall.localservices..");

    @ArchTest
    static final ArchRule packagesDependOnEachOtherOneWay =
            slices().matching("org.moothall.media.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule refusalsKnowNoHttp = noClasses()
            .that()
            .resideInAPackage("org.moothall.media.refusal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyTheOutermostPackagesSpeakHttp = noClasses()
            .that()
            .resideOutsideOfPackages("org.moothall.media.editing", "org.moothall.media.delivery")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.http..", "org.springframework.web..");

    @ArchTest
    static final ArchRule controllersStayInTheirPackage =
            classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();
}
