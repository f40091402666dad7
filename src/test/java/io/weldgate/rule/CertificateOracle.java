package io.weldgate.rule;

import static io.weldgate.rule.CertificateOutcome.*;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.CertificateState;
import io.weldgate.decision.CertificateVerification;
import io.weldgate.decision.Limits;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.Profile;
import io.weldgate.decision.Project;
import io.weldgate.decision.WelderFact.HeldCertificate;
import io.weldgate.decision.WorkFact.PlannedWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Domain §1 once more, in plain Java and another way round, to hold the rules against.
 *
 * @param coverage which demanded codes each code covers, looked up by hand
 */
record CertificateOracle(LocalDate today, PlannedWork work, Limits limits, Map<String, Set<String>> coverage) {

    private static final Set<CertificateOutcome> UNCOVERED = Set.of(FIELD_MISMATCH, ITEM_MISMATCH,
            PROJECT_CODE_MISMATCH);

    /** The outcomes of the welder's best certificate, worst first; of one that covers the work, if he has any. */
    List<String> outcomes(Welder welder, List<HeldCertificate> held) {
        if (held.isEmpty()) {
            return List.of("NOT_FOUND");
        }
        Comparator<List<CertificateOutcome>> better = Comparator
                .comparing((List<CertificateOutcome> outcomes) -> outcomes.stream().anyMatch(UNCOVERED::contains))
                .thenComparing(outcomes -> outcomes.get(0), Comparator.reverseOrder()).thenComparing(List::size);
        return held.stream().sorted(Comparator.comparing(HeldCertificate::certificateId))
                .map(certificate -> of(certificate, welder)).min(better).orElseThrow()
                .stream().map(Enum::name).toList();
    }

    private List<CertificateOutcome> of(HeldCertificate held, Welder welder) {
        List<CertificateOutcome> found = new ArrayList<>();
        inRegister(held, found);
        inTime(held, found);
        genuine(held, found);
        fitting(held, found);
        personal(held, welder, found);
        found.sort(null);
        return found.isEmpty() ? List.of(VALID) : found;
    }

    private static void inRegister(HeldCertificate held, List<CertificateOutcome> found) {
        switch (held.state()) {
            case REVOKED -> found.add(REVOKED);
            case WITHDRAWN -> found.add(WITHDRAWN);
            case CANCELLED -> found.add(CANCELLED);
            case SUSPENDED -> found.add(SUSPENDED);
            case LAPSED -> found.add(EXPIRED);
            case OTHER -> found.add(NOT_IN_FORCE);
            case VALID -> { }
        }
    }

    private void inTime(HeldCertificate held, List<CertificateOutcome> found) {
        long left = today.until(held.validTo(), java.time.temporal.ChronoUnit.DAYS);
        if (left < 0) {
            if (held.state() != CertificateState.LAPSED) {
                found.add(EXPIRED);
            }
        } else if (left <= (held.family() == CertificateFamily.SPECIAL_OP ? 60
                : today.until(today.plusMonths(3), java.time.temporal.ChronoUnit.DAYS))) {
            found.add(EXPIRING_SOON);
        }
        if (held.validFrom().compareTo(today) > 0) {
            found.add(NOT_YET_VALID);
        }
        review(held, left, found);
    }

    private void review(HeldCertificate held, long left, List<CertificateOutcome> found) {
        boolean ordinary = held.family() == CertificateFamily.SPECIAL_OP;
        LocalDate due = held.reviewDueOn();
        if (due == null) {
            if (!ordinary || held.sixYearReview() || held.reviewedOn() != null) {
                return;
            }
            due = held.validFrom().plusYears(3).minusDays(1);
        } else if (ordinary && due.compareTo(held.sixYearReview() || held.reviewedOn() != null ? held.validTo()
                : held.validFrom().plusYears(3)) > 0) {
            found.add(SUSPECT_FORGED);
        }
        long untilDue = today.until(due, java.time.temporal.ChronoUnit.DAYS);
        if (untilDue < 0 && left >= 0) {
            found.add(REVIEW_OVERDUE);
        } else if (untilDue >= 0 && untilDue <= (ordinary ? 60 : today.until(today.plusMonths(3),
                java.time.temporal.ChronoUnit.DAYS)) && !held.validTo().equals(held.reviewDueOn())) {
            found.add(REVIEW_DUE_SOON);
        }
    }

    private void genuine(HeldCertificate held, List<CertificateOutcome> found) {
        found.addAll(Collections.nCopies(new ForgeryOracle(held, limits).signs(), SUSPECT_FORGED));
        if (!(held.nameMatchesHolder() && held.numberMatchesHolder())) {
            found.add(HOLDER_MISMATCH);
        }
        if (held.official() == OfficialAnswer.NOT_FOUND && held.verification() != CertificateVerification.MANUAL) {
            found.add(today.compareTo(held.issuedOn().plusDays(3)) < 0 ? PENDING_SYNC : NOT_FOUND);
        }
        if (held.official() == OfficialAnswer.NOT_ASKED && held.verification() == CertificateVerification.NONE) {
            found.add(NOT_VERIFIED);
        }
    }

    private void fitting(HeldCertificate held, List<CertificateOutcome> found) {
        if (!accepted(held.family())) {
            found.add(FIELD_MISMATCH);
        }
        if (work.specialEquipmentWeld() && held.family() == CertificateFamily.SPECIAL_EQUIPMENT) {
            qualified(held, found);
        }
        if (!work.specialEquipmentWeld() && held.family() == CertificateFamily.CONSTRUCTION_WELDER
                && held.category().indexOf("焊工") < 0) {
            found.add(ITEM_MISMATCH);
        }
        if (!work.specialEquipmentWeld() && held.family() == CertificateFamily.SPECIAL_OP && work.process() != null
                && held.item() != null && work.process().item() != held.item()) {
            found.add(ITEM_MISMATCH);
        }
    }

    private void qualified(HeldCertificate held, List<CertificateOutcome> found) {
        List<Project> covering = held.projects().stream()
                .filter(project -> coverage.getOrDefault(project.code(), Set.of()).contains(work.projectCode()))
                .toList();
        LocalDate soon = today.plusMonths(3);
        boolean begun = false;
        boolean goesOn = false;
        int fresh = 0;
        for (Project project : covering) {
            LocalDate end = Collections.min(List.of(project.validTo(), project.approvedOn().plusYears(4)));
            goesOn |= end.compareTo(soon) > 0 && project.approvedOn().compareTo(soon.plusDays(1)) <= 0;
            if (project.approvedOn().compareTo(today) <= 0 && end.compareTo(today) >= 0) {
                begun = true;
                fresh += project.lastWeldedOn() == null
                        || today.compareTo(project.lastWeldedOn().plusMonths(6)) < 0 ? 1 : 0;
            }
        }
        if (covering.isEmpty()) {
            found.add(PROJECT_CODE_MISMATCH);
        } else if (!begun) {
            found.add(PROJECT_EXPIRED);
        } else {
            if (fresh == 0) {
                found.add(PROJECT_INTERRUPTED);
            }
            if (held.validTo().compareTo(soon) > 0 && !goesOn) {
                found.add(EXPIRING_SOON);
            }
        }
    }

    private boolean accepted(CertificateFamily family) {
        if (work.specialEquipmentWeld()) {
            return family == CertificateFamily.SPECIAL_EQUIPMENT;
        }
        return switch (family) {
            case SPECIAL_OP -> work.profile() != Profile.CONSTRUCTION || limits.acceptSpecialOpOnConstruction();
            case CONSTRUCTION_WELDER -> work.profile() == Profile.CONSTRUCTION || work.profile() == Profile.CROWDED;
            case SPECIAL_EQUIPMENT -> false;
        };
    }

    private void personal(HeldCertificate held, Welder welder, List<CertificateOutcome> found) {
        boolean minor = welder.bornOn().plusYears(18).compareTo(today) > 0;
        boolean retired = held.family() == CertificateFamily.SPECIAL_OP
                && welder.bornOn().plus(welder.female() ? limits.ageToFemale() : limits.ageToMale())
                .compareTo(today) < 0;
        if (minor || retired) {
            found.add(AGE_LIMIT);
        }
        if (held.lastWorkedOn() != null && held.lastWorkedOn().plusMonths(6).compareTo(today) <= 0) {
            found.add(AWAY_6_MONTHS);
        }
    }

    /** What the rules are not told: they know the age only. */
    record Welder(String personNo, LocalDate bornOn, boolean female) {}
}
