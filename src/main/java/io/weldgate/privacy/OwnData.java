package io.weldgate.privacy;

import io.weldgate.certificate.Citing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that is kept about somebody, for himself.
 *
 * @param person null where the account belongs to nobody registered
 * @param acts   the latest
 * @param more   what other rooms keep: account, sessions, mail address, notices, enrolments, reports
 */
public record OwnData(Instant at, String account, Registered person, List<Citing.Cited> certificates,
        List<Barred> bans, List<String> pairedMachines, List<Named> permits, List<Sent> files, List<Agreed> consents,
        List<Act> acts, Map<String, Object> more) {

    public record Registered(String personNo, String name, String idNumber, String phone, String unitCode,
            LocalDate bornOn, boolean female, boolean watchTrained) {}

    /** @param until last day; null for life */
    public record Barred(String basis, LocalDate from, LocalDate until) {}

    /** @param as WELDER, WATCH, APPLICANT or SUPERVISOR */
    public record Named(String permitNo, String as, String status, Instant from, Instant until, String workPlace) {}

    public record Sent(String fileId, String name, String kind, Instant at, Double latitude, Double longitude) {}

    public record Agreed(Purpose purpose, String textVersion, Instant givenAt, Instant withdrawnAt,
            boolean declined) {}

    public record Act(Instant at, String subject, String step, Double latitude, Double longitude, String text) {}
}
