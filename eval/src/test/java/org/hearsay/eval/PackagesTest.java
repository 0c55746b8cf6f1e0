// SPDX-License-Identifier: Apache-2.0
package org.hearsay.eval;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** All modules together: eval is the one that sees them. */
class PackagesTest {
    @Test
    void packagesDoNotDependOnEachOtherInCycles() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.hearsay");
        slices().matching("org.(hearsay..)").should().beFreeOfCycles().check(classes);
    }
}
