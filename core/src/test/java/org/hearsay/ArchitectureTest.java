// SPDX-License-Identifier: Apache-2.0
package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What depends on what, in article and core. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String CORENLP = "edu.stanford..";

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.(hearsay..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_LANGUAGE_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.hearsay.language")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CORENLP);

    @ArchTest
    static final ArchRule ARTICLE_KNOWS_NOTHING_OF_CORE = noClasses()
            .that()
            .resideInAnyPackage("org.hearsay.article..", "org.hearsay.lexicon..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    CORENLP,
                    "org.hearsay",
                    "org.hearsay.language..",
                    "org.hearsay.statement..",
                    "org.hearsay.entity..",
                    "org.hearsay.record..");
}
