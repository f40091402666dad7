package io.weldgate.rule;

import static io.weldgate.rule.Hearsay.NOW;
import static io.weldgate.rule.Hearsay.asked;
import static io.weldgate.rule.Hearsay.place;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Fact;
import io.weldgate.decision.Grade;
import io.weldgate.decision.Measure;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Question;
import io.weldgate.decision.Urgency;
import io.weldgate.decision.WorkFact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Work that is applied for with these circumstances, all its measures taken, and how it is graded and signed. */
final class Graded {

    private Graded() {}

    static Hearsay application(Profile profile, Grade wanted, String circumstances) {
        return asked(Question.APPLICATION).in(profile).with(place(profile))
                .with(conditions(wanted, circumstances, Urgency.URGENT));
    }

    static Fact conditions(Grade wanted, String circumstances, Urgency urgency) {
        return new WorkFact.Conditions(wanted,
                words(circumstances).stream().map(Circumstance::valueOf).collect(Collectors.toSet()), 0,
                Set.of(Measure.values()), urgency, true, Set.of("GC-1"), NOW);
    }

    static List<String> words(String separated) {
        return Arrays.stream(separated.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    static List<String> grades(Hearsay hearsay) {
        return hearsay.findings().stream().filter(finding -> finding.code().equals("GRADE"))
                .map(finding -> finding.arguments().get(0)).distinct().toList();
    }

    static List<String> signers(Hearsay hearsay) {
        List<String> ladder = List.of("BASE_HEAD", "SAFETY_OFFICER", "UNIT_HEAD");
        return hearsay.findings().stream().filter(finding -> finding.code().equals("SIGNATURE"))
                .map(finding -> finding.arguments().get(0)).distinct()
                .sorted(Comparator.comparingInt(ladder::indexOf)).toList();
    }
}
