package io.weldgate.api.sanction;

import io.weldgate.enrolment.Masked;
import io.weldgate.sanction.Publication;
import io.weldgate.sanction.PublicationKind;
import io.weldgate.sanction.PublicationState;
import io.weldgate.sanction.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;

/** What anybody may know; a person by the family name alone. */
public record PublishedEntry(String number, PublicationKind kind, String subject, String violation, String penalty,
        String law, LocalDate decidedOn, Instant publishedAt) {

    public static PublishedEntry of(Publication it) {
        return new PublishedEntry(it.number(), it.kind(), masked(it), it.violation(), it.penalty(), it.law(),
                it.decidedOn(), it.publishedAt());
    }

    private static String masked(Publication it) {
        return it.subjectKind() == SubjectKind.PERSON ? Masked.name(it.subjectName()) : it.subjectName();
    }

    /** The same for officials, who see when it is due. */
    record Waiting(PublishedEntry entry, PublicationState state, Instant dueAt, String caseNo) {

        static Waiting of(Publication it) {
            return new Waiting(PublishedEntry.of(it), it.state(), it.dueAt(), it.caseNo());
        }
    }
}
