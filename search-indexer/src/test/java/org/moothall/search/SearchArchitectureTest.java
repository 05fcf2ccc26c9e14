package org.moothall.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.moothall", importOptions = ImportOption.DoNotIncludeTests.class)
class SearchArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_OTHER_MODULE = noClasses()
            .that()
            .resideInAPackage("org.moothall.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.moothall.content..",
                    "org.moothall.media..",
                    "org.moothall.platform..",
                    "org.moothall.localservices..");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES =
            slices().matching("org.moothall.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ASKING_NEEDS_NO_INDEXING = noClasses()
            .that()
            .resideInAPackage("..search.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..search.indexing..", "..search.follow..", "..search.rebuild..");
}
