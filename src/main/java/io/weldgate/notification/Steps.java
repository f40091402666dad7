package io.weldgate.notification;

import io.weldgate.permit.Permit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which steps on a permit's trail people are told of, and who is. */
final class Steps {

    static final Map<String, NoticeKind> KINDS = Map.of("permit.issued", NoticeKind.ISSUED,
            "permit.refused", NoticeKind.REFUSED, "permit.revoked", NoticeKind.REVOKED,
            "work.stopped", NoticeKind.WORK_STOPPED, "work.suspended", NoticeKind.WORK_STOPPED,
            "work.interrupted", NoticeKind.WORK_STOPPED, "approval.raised", NoticeKind.ESCALATED,
            "approval.unsigned", NoticeKind.ESCALATED);

    /** The task that somebody was late with. */
    static final String SIGNING = "approve-permit";
    static final String NOBODY_MAY_STAND_IN = "approval.unsigned";

    private Steps() {}

    /** Null where nobody is told. */
    static NoticeKind kind(String step) {
        return KINDS.get(step);
    }

    /**
     * Who was late is not told that others are asked: he is told that it is overdue.
     *
     * @param asked who may sign by now, where nobody has signed in time: who is late, then one level more each time
     */
    static List<String> audience(String step, Permit permit, List<String> asked) {
        Stream<String> crew = Stream.concat(permit.welders().stream(), Stream.of(permit.watch()));
        Stream<String> office = Stream.of(permit.unitCode() + ":SAFETY_OFFICER");
        Stream<String> applicant = Stream.of(permit.applicant());
        return (switch (kind(step)) {
            case ISSUED -> Stream.concat(applicant, crew);
            case REFUSED -> Stream.concat(applicant, permit.welders().stream());
            case REVOKED -> Stream.of(applicant, crew, office).flatMap(it -> it);
            case WORK_STOPPED -> Stream.concat(crew, office);
            case ESCALATED -> NOBODY_MAY_STAND_IN.equals(step)
                    ? Stream.concat(applicant, Stream.of(permit.unitCode() + ":UNIT_HEAD"))
                            .filter(it -> !asked.contains(it))
                    : asked.stream().skip(asked.size() - 1L);
            default -> throw new IllegalArgumentException(step + " is no step of a permit");
        }).distinct().toList();
    }
}
