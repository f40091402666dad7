package io.weldgate.rule;

import static io.weldgate.rule.CertificateOutcome.*;

import io.weldgate.decision.Fact.CertificateState;
import io.weldgate.decision.Fact.Family;
import io.weldgate.decision.Fact.HeldCertificate;
import io.weldgate.decision.Fact.OfficialAnswer;
import io.weldgate.decision.Fact.PlannedWork;
import io.weldgate.decision.Fact.Profile;
import io.weldgate.decision.Fact.Verification;
import io.weldgate.decision.Limits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Domain §1 once more, in plain Java and another way round, to hold the rules against. */
record CertificateOracle(LocalDate today, PlannedWork work, Limits limits) {

    /** The outcomes of the welder's best certificate, worst first. */
    List<String> outcomes(Welder welder, List<HeldCertificate> held) {
        if (held.isEmpty()) {
            return List.of("NOT_FOUND");
        }
        Comparator<List<CertificateOutcome>> better = Comparator
                .comparing((List<CertificateOutcome> outcomes) -> outcomes.get(0)).reversed()
                .thenComparing(List::size);
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
        } else if (left <= (held.family() == Family.SPECIAL_OP ? 60
                : today.until(today.plusMonths(3), java.time.temporal.ChronoUnit.DAYS))) {
            found.add(EXPIRING_SOON);
        }
        if (held.validFrom().compareTo(today) > 0) {
            found.add(NOT_YET_VALID);
        }
        if (held.reviewDueOn() != null) {
            long untilReview = today.until(held.reviewDueOn(), java.time.temporal.ChronoUnit.DAYS);
            if (untilReview < 0 && left >= 0) {
                found.add(REVIEW_OVERDUE);
            } else if (untilReview >= 0 && untilReview <= 60 && !held.reviewDueOn().equals(held.validTo())) {
                found.add(REVIEW_DUE_SOON);
            }
        }
    }

    private void genuine(HeldCertificate held, List<CertificateOutcome> found) {
        boolean stranger = held.checkHost() != null && !limits.checkHosts().contains(held.checkHost());
        boolean tooLong = held.family() == Family.SPECIAL_OP
                && held.validFrom().plusYears(6).compareTo(held.validTo()) < 0;
        for (boolean suspect : new boolean[] {!held.numberWellFormed(), stranger, tooLong,
            held.official() == OfficialAnswer.DIFFERENT}) {
            if (suspect) {
                found.add(SUSPECT_FORGED);
            }
        }
        if (!(held.nameMatchesHolder() && held.numberMatchesHolder())) {
            found.add(HOLDER_MISMATCH);
        }
        if (held.official() == OfficialAnswer.NOT_FOUND && held.verification() != Verification.MANUAL) {
            found.add(today.compareTo(held.issuedOn().plusDays(3)) < 0 ? PENDING_SYNC : NOT_FOUND);
        }
        if (held.official() == OfficialAnswer.NOT_ASKED && held.verification() == Verification.NONE) {
            found.add(NOT_VERIFIED);
        }
    }

    private void fitting(HeldCertificate held, List<CertificateOutcome> found) {
        if (!accepted(held.family())) {
            found.add(FIELD_MISMATCH);
        }
        if (work.specialEquipmentWeld() && held.family() == Family.SPECIAL_EQUIPMENT
                && !held.projectCodes().contains(work.projectCode())) {
            found.add(PROJECT_CODE_MISMATCH);
        }
        if (!work.specialEquipmentWeld() && held.family() == Family.SPECIAL_OP && work.process() != null
                && work.process().item() != held.item()) {
            found.add(ITEM_MISMATCH);
        }
    }

    private boolean accepted(Family family) {
        if (work.specialEquipmentWeld()) {
            return family == Family.SPECIAL_EQUIPMENT;
        }
        return switch (family) {
            case SPECIAL_OP -> work.profile() != Profile.CONSTRUCTION || limits.acceptSpecialOpOnConstruction();
            case CONSTRUCTION_WELDER -> work.profile() == Profile.CONSTRUCTION || work.profile() == Profile.CROWDED;
            case SPECIAL_EQUIPMENT -> false;
        };
    }

    private void personal(HeldCertificate held, Welder welder, List<CertificateOutcome> found) {
        boolean minor = welder.bornOn().plusYears(18).compareTo(today) > 0;
        boolean retired = held.family() == Family.SPECIAL_OP
                && welder.bornOn().plus(welder.female() ? limits.ageToFemale() : limits.ageToMale()).compareTo(today) < 0;
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
