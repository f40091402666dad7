package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.TODAY;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.permit;

import io.weldgate.decision.AgeGroup;
import io.weldgate.decision.ContractFact;
import io.weldgate.decision.Fact;
import io.weldgate.decision.PaperKind;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.Question;
import io.weldgate.decision.WelderFact;
import java.util.stream.Stream;

/** One refusal for each way in which who applies, watches, approves and is engaged can refuse. */
final class StaffingRefusals {

    private StaffingRefusals() {}

    static Stream<Hearsay> all() {
        return Stream.of(
                asked(Question.APPROVAL).with(permit().approvedBy("applicant1").fact()),
                asked(Question.APPROVAL).with(permit().approvedBy(WELDER).fact()),
                asked(Question.APPROVAL).with(permit().approvedBy("watch1").fact()),
                asked(Question.APPLICATION).with(permit().watchedBy(WELDER, true).fact()),
                asked(Question.APPLICATION).with(permit().watchedBy("watch1", false).fact()),
                asked(Question.APPLICATION).with(permit().watchedBy(null, false).fact()),
                asked(Question.APPLICATION).with(permit().forWelders().fact()),
                asked(Question.APPROVAL).with(permit().approvedBy(null).fact()),
                asked(Question.APPROVAL).and(new PermitFact.Signed("BASE_HEAD", "safety1")),
                asked(Question.HANDOVER).and(new PermitFact.Signed("BASE_HEAD", "watch1")),
                asked(Question.READINESS).and(new PermitFact.Signed("BASE_HEAD", WELDER)),
                asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", "applicant1")),
                asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", WELDER)),
                asked(Question.APPROVAL).and(new PermitFact.StandIn("safety1", "watch1")),
                asked(Question.APPLICATION).and(new ContractFact.Outsourced("U-2", null)),
                asked(Question.READINESS).and(new ContractFact.Outsourced("U-2", WELDER))
                        .and(paper(PaperKind.AGREEMENT, "U-2")).and(paper(PaperKind.QUALIFICATION, "U-2")),
                asked(Question.HANDOVER).and(new ContractFact.Outsourced("U-2", "watch1")),
                asked(Question.APPLICATION).with(new WelderFact.Worker(WELDER, "U-3", AgeGroup.WORKING)),
                asked(Question.APPLICATION).with(new WelderFact.Worker(WELDER, "U-3", AgeGroup.WORKING))
                        .and(paper(PaperKind.SECONDMENT, WELDER)));
    }

    /** On file, but over since yesterday. */
    private static Fact paper(PaperKind kind, String subject) {
        return new ContractFact.ContractPaper(kind, subject, "1", TODAY.minusYears(1), TODAY.minusDays(1));
    }
}
