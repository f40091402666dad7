package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.WELDER;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.machine;
import static io.weldgate.rule.Hearsay.place;

import io.weldgate.decision.CheckFact;
import io.weldgate.decision.CheckStep;
import io.weldgate.decision.ControlClass;
import io.weldgate.decision.IdentifiedBy;
import io.weldgate.decision.MachineFact;
import io.weldgate.decision.PermitFact;
import io.weldgate.decision.PlaceFact;
import io.weldgate.decision.PortraitResult;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** One refusal for each way in which a place, a machine and the checks on site can refuse. */
final class SiteRefusals {

    private SiteRefusals() {}

    static Stream<Hearsay> all() {
        Stream<Hearsay> others = Arrays.stream(CheckStep.values()).filter(step -> step != CheckStep.SECOND_VERIFICATION)
                .map(step -> asked(Question.ON_SITE).with(new CheckFact.ConfirmedCheck(step,
                        step == CheckStep.ACCEPTANCE ? "watch1" : "safety1", NOW)));
        return Stream.concat(others, Stream.of(
                asked(Question.SCAN).with(place(true, null, null)),
                asked(Question.SCAN).with(new PlaceFact.Whereabouts(WELDER, 300.1)),
                asked(Question.ON_SITE).with(new PlaceFact.Whereabouts(WELDER, Double.NaN)),
                asked(Question.SCAN).with(machine(ControlClass.SCRAP, false, false)),
                asked(Question.SCAN).with(machine(ControlClass.CODED, true, true)),
                asked(Question.READINESS).with(machine(ControlClass.CODED, false, false)),
                asked(Question.SCAN).and(new MachineFact.UnclearedWork("HW-0", "M-1")),
                asked(Question.SCAN).and(new MachineFact.Paired("M-1", Set.of("welder3"))),
                asked(Question.SCAN).and(new MachineFact.Stopped("M-1", "FC-1")),
                asked(Question.RENEWAL).and(new MachineFact.Stopped("M-1", "FC-1")),
                asked(Question.READINESS).with(new PermitFact.ApprovalProcess(false)),
                asked(Question.READINESS).without(PermitFact.ApprovalProcess.class),
                asked(Question.READINESS).without(CheckStep.CLEARING).without(CheckStep.WATCH),
                asked(Question.READINESS).without(CheckStep.WATCH)
                        .and(new CheckFact.ConfirmedCheck(CheckStep.WATCH, "watch2", NOW)),
                asked(Question.READINESS).and(new PlaceFact.Overlay(Profile.HAZCHEM)).without(CheckStep.TICKET),
                asked(Question.ON_SITE).with(new CheckFact.ConfirmedCheck(CheckStep.TICKET, "applicant1", NOW)),
                asked(Question.READINESS).without(CheckFact.SecondVerification.class),
                asked(Question.READINESS).with(new CheckFact.SecondVerification("watch2", NOW.minusSeconds(601))),
                asked(Question.ON_SITE).and(new CheckFact.ClearedArea(9)),
                asked(Question.ON_SITE).and(new CheckFact.Identification(IdentifiedBy.PORTRAIT_ON_PHONE, false, false,
                        PortraitResult.NOT_MATCHED)),
                asked(Question.ON_SITE).and(new CheckFact.Identification(IdentifiedBy.PORTRAIT_ON_TERMINAL, true,
                        true, PortraitResult.NOT_COMPARED))));
    }
}
