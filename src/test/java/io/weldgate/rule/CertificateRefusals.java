package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Held.PIPE;
import static io.weldgate.rule.Held.TUBE;
import static io.weldgate.rule.Held.aConstructionCertificate;
import static io.weldgate.rule.Held.aSpecialEquipmentCertificate;
import static io.weldgate.rule.Held.aSpecialOperationCertificate;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.OperationItem;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Project;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/** One refusal for each way in which a welder and his certificates can refuse. */
final class CertificateRefusals {

    private CertificateRefusals() {}

    static Stream<Hearsay> all() {
        Stream<Hearsay> states = Arrays.stream(CertificateState.values())
                .filter(state -> state != CertificateState.VALID)
                .map(state -> held(aSpecialOperationCertificate().in(state)));
        return Stream.of(states, terms(), signs(), fields(), welders()).flatMap(it -> it);
    }

    private static Stream<Hearsay> terms() {
        return Stream.of(
                held(aSpecialOperationCertificate().validTo(TODAY.minusDays(1))),
                held(aSpecialOperationCertificate().valid(TODAY.plusDays(1), TODAY.plusYears(2))),
                held(aSpecialOperationCertificate().reviewDue(TODAY.minusDays(1))));
    }

    private static Stream<Hearsay> signs() {
        return Stream.of(
                held(aSpecialOperationCertificate().malformed()),
                held(aSpecialOperationCertificate().opening("cx.mem.gov.cn.example")),
                held(aSpecialOperationCertificate().valid(TODAY.minusYears(1), TODAY.plusYears(6))),
                held(aSpecialOperationCertificate()
                        .verified(CertificateVerification.OFFICIAL, OfficialAnswer.DIFFERENT)),
                held(aSpecialOperationCertificate().onAnotherName().onAnotherNumber()),
                held(aSpecialOperationCertificate().inTrade("高处作业")),
                held(aSpecialOperationCertificate().covering(null)),
                held(aSpecialOperationCertificate().reviewDue(TODAY.plusYears(3))),
                held(aSpecialOperationCertificate().reviewed().reviewDue(TODAY.plusYears(6))),
                held(aSpecialOperationCertificate().issuedBy("内蒙古自治区应急管理厅", "990000")),
                held(aSpecialOperationCertificate().issuedBy("某某培训中心", "150000")),
                held(aConstructionCertificate().issuedBy("某某培训中心", "150000")).in(Profile.CONSTRUCTION),
                held(aSpecialOperationCertificate().heldByOthersToo()
                        .verified(CertificateVerification.NONE, OfficialAnswer.NOT_ASKED)),
                asked(Question.SCAN).and(new WelderFact.AtWorkElsewhere(WELDER, 10_000.1)),
                held(aSpecialOperationCertificate().verified(CertificateVerification.NONE, OfficialAnswer.NOT_FOUND)),
                held(aSpecialOperationCertificate().verified(CertificateVerification.NONE, OfficialAnswer.NOT_FOUND)
                        .issued(TODAY)));
    }

    private static Stream<Hearsay> fields() {
        return Stream.of(
                held(aConstructionCertificate()),
                held(aSpecialOperationCertificate().covering(OperationItem.BRAZING)),
                held(aSpecialOperationCertificate()).in(Profile.CONSTRUCTION),
                held(aConstructionCertificate().inTrade("建筑电工")).in(Profile.CONSTRUCTION),
                held(aSpecialOperationCertificate()).weldingSpecialEquipment(TUBE),
                held(aSpecialOperationCertificate()).weldingSpecialEquipment("一个代号"),
                held(aSpecialEquipmentCertificate(PIPE)).weldingSpecialEquipment(TUBE),
                held(aSpecialEquipmentCertificate(TUBE)).weldingSpecialEquipment("一个代号"),
                qualified(TODAY.minusYears(5), TODAY).weldingSpecialEquipment(TUBE),
                qualified(TODAY.minusYears(1), TODAY.minusMonths(6)).weldingSpecialEquipment(TUBE));
    }

    private static Stream<Hearsay> welders() {
        return Stream.of(
                asked(Question.SCAN).without(WelderFact.Worker.class).without(WelderFact.HeldCertificate.class),
                asked(Question.SCAN).without(WelderFact.HeldCertificate.class),
                asked(Question.SCAN).with(new WelderFact.Worker(WELDER, "U-1", AgeGroup.MINOR)),
                asked(Question.SCAN).with(new WelderFact.Worker(WELDER, "U-1", AgeGroup.RETIRED)),
                asked(Question.SCAN).and(new WelderFact.Banned("U-1", "basis", TODAY, null)));
    }

    private static Hearsay qualified(LocalDate approved, LocalDate lastWelded) {
        return held(aSpecialEquipmentCertificate()
                .qualifiedFor(new Project(TUBE, approved, TODAY.plusYears(1), lastWelded)));
    }

    private static Hearsay held(Held certificate) {
        return asked(Question.SCAN).with(certificate.fact());
    }
}
