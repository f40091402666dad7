package io.weldgate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.weldgate");
    private final JavaClasses crooked = new ClassFileImporter().importPackages("crooked");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return HouseRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertThatCode(() -> rule.getValue().check(house)).doesNotThrowAnyException()));
    }

    /** A rule that nothing can break is no rule: each one finds its offender in the crooked house. */
    @TestFactory
    Stream<DynamicTest> every_rule_is_seen_to_fail() {
        return HouseRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertThat(broken(rule.getValue())).as("found in the crooked house").isTrue()));
    }

    private boolean broken(ArchRule rule) {
        return rule.evaluate(crooked).hasViolation();
    }
}
