package io.weldgate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the house, as a table: the sentence, and the rule that holds it. */
final class HouseRules {

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("only process speaks to the engine", onlyIn(List.of("process"), "org.camunda.."));
        rules.put("only rule speaks to the rule engine", onlyIn(List.of("rule"), "org.kie..", "org.drools.."));
        rules.put("only terminal and simulator speak MQTT",
                onlyIn(List.of("terminal", "simulator"), "com.hivemq.client.."));
        rules.put("only report prints",
                onlyIn(List.of("report"), "net.sf.jasperreports..", "com.lowagie..", "com.google.zxing.."));
        rules.put("only ledger reads and writes sheets",
                onlyIn(List.of("ledger"), "org.apache.poi..", "org.apache.commons.csv.."));
        rules.put("only notification mails",
                onlyIn(List.of("notification"), "jakarta.mail..", "org.springframework.mail.."));
        rules.put("only embedded knows the embedded servers",
                onlyIn(List.of("embedded"), "ch.vorburger..", "com.hivemq.embedded.."));
        rules.put("only embedded and gate stand within a broker",
                onlyIn(List.of("embedded", "gate"), "com.hivemq.extension.."));
        rules.put("a broker's extension needs nothing of the application", classes().that()
                .resideInAnyPackage("io.weldgate.gate..", "crooked").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.naming..", "javax.security..", "org.slf4j..",
                "com.hivemq.extension.sdk..", "io.weldgate.gate..", "org.springframework.modulith.."));
        rules.put("only identity speaks to Spring Security",
                onlyIn(List.of("identity"), "org.springframework.security.."));
        rules.put("only web and api answer HTTP", onlyIn(List.of("web", "api", "identity"),
                "org.springframework.web.bind..", "org.springframework.web.servlet.."));
        rules.put("nobody but Commanding writes commands", noClasses().that().doNotHaveSimpleName("Commanding")
                .should().callConstructorWhere(target(owner(simpleName("Command")))));
        rules.put("no packages know each other in a circle", slices().matching("(**)").should().beFreeOfCycles());
        rules.put("no package is named after a technique",
                noClasses().should().resideInAnyPackage("..service..", "..impl..", "..util..", "..common..",
                        "..config..", "..dto..", "..helper.."));
        rules.put("no class is named after a technique",
                noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                        .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                        .orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Dto"));
        rules.put("controllers are package-private",
                classes().that(simpleNameEndingWith("Controller")).should().bePackagePrivate());
        rules.put("who has the clock asks it for the zone", noConstructors().should()
                .haveRawParameterTypes(describe("a clock and a zone", both -> both.stream().map(JavaClass::getName)
                        .toList().containsAll(List.of(Clock.class.getName(), ZoneId.class.getName())))));
        rules.put("an entity has no public setter", methods().that().areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class).and().haveNameMatching("set[A-Z].*").should().notBePublic()
                .allowEmptyShould(true));
        return rules;
    }

    private static ArchRule onlyIn(List<String> rooms, String... technology) {
        String[] packages = rooms.stream().map(room -> "io.weldgate." + room + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere = DescribedPredicate.not(resideInAnyPackage(packages));
        return noClasses().that(elsewhere).should().dependOnClassesThat().resideInAnyPackage(technology);
    }
}
