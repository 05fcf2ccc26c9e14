package org.moothall.platform;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the modules, and no others. */
@AnalyzeClasses(packages = "org.moothall", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule modulesUseEachOtherAsTheHouseIsDrawn = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("content-api")
            .definedBy("org.moothall.content..")
            .layer("media")
            .definedBy("org.moothall.media..")
            .layer("search-indexer")
            .definedBy("org.moothall.search..")
            .layer("website")
            .definedBy("org.moothall.website..")
            .layer("platform")
            .definedBy("org.moothall.platform..")
            .layer("local-services")
            .definedBy("org.moothall.localservices..")
            .whereLayer("content-api")
            .mayOnlyBeAccessedByLayers("platform")
            .whereLayer("media")
            .mayOnlyBeAccessedByLayers("content-api", "platform")
            .whereLayer("search-indexer")
            .mayOnlyBeAccessedByLayers("content-api", "platform")
            .whereLayer("website")
            .mayOnlyBeAccessedByLayers("platform")
            .whereLayer("website")
            .mayNotAccessAnyLayer()
            .whereLayer("platform")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("local-services")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule contentHasNoCycles =
            slices().matching("org.moothall.content.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule mediaHasNoCycles =
            slices().matching("org.moothall.media.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule websiteHasNoCycles =
            slices().matching("org.moothall.website.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule searchHasNoCycles =
            slices().matching("org.moothall.search.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule localServicesHasNoCycles =
            slices().matching("org.moothall.localservices.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platformHasNoCycles =
            slices().matching("org.moothall.platform.(**)").should().beFreeOfCycles();
}
