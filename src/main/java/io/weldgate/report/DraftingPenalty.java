package io.weldgate.report;

import io.weldgate.deadline.CaseClock;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.evidence.Link;
import io.weldgate.investigation.CaseTrack;
import io.weldgate.investigation.Depicting;
import io.weldgate.investigation.Penalty;
import io.weldgate.investigation.PenaltyState;
import io.weldgate.investigation.TrackStanding;
import io.weldgate.investigation.TrackState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a party is served: the notice, the decision, and the receipt that it signs for either. */
@Component
class DraftingPenalty implements Drafting {

    private static final Set<TrackState> ANNOUNCED = EnumSet.range(TrackState.APPROVED, TrackState.READY);

    private final Depicting depicting;
    private final Terms terms;
    private final PenaltyWords penalties;
    private final DossierWords words;
    private final Wording wording;

    DraftingPenalty(Depicting depicting, Terms terms, PenaltyWords penalties, DossierWords words, Wording wording) {
        this.depicting = depicting;
        this.terms = terms;
        this.penalties = penalties;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public Stream<Offer> offers(Dossier dossier) {
        return depicting.of(dossier.caseNo(), dossier.scope()).stream().flatMap(it -> Stream.of(
                isAnnounced(it) ? CaseDocument.PENALTY_NOTICE : null,
                isDecided(it) ? CaseDocument.PENALTY_DECISION : null,
                isAnnounced(it) || isDecided(it) ? CaseDocument.SERVICE_RECEIPT : null)
                .filter(document -> document != null).map(document -> new Offer(document, it.track().trackNo())));
    }

    @Override
    public void draw(Offer offer, Dossier dossier, Draft draft) {
        TrackStanding it = track(offer, dossier);
        switch (offer.document()) {
            case PENALTY_NOTICE -> notice(it, dossier, draft);
            case PENALTY_DECISION -> decision(it, dossier, draft);
            default -> receipt(it, dossier, draft);
        }
    }

    @Override
    public String issuer(Offer offer, Dossier dossier) {
        return track(offer, dossier).track().department();
    }

    @Override
    public List<CaseParty> named(Offer offer, Dossier dossier) {
        CaseParty party = track(offer, dossier).party();
        return party == null || offer.document() == CaseDocument.SERVICE_RECEIPT ? List.of() : List.of(party);
    }

    private void notice(TrackStanding it, Dossier dossier, Draft draft) {
        party(it.party(), dossier, draft);
        draft.letter("notice.opening").words("facts", facts(it));
        words.listed(proof(it.track()), draft);
        draft.letter("notice.proposed");
        penalties.listed(it.penalties().stream().filter(one -> one.state() != PenaltyState.DROPPED
                && isOfLastRound(one, it)).toList(), draft);
        draft.letter("notice.rights").letter("notice.hearing", terms.length(CaseClock.HEARING_REQUEST,
                it.track().course().notifiedAt(), dossier))
                .facts("contact", null, "phone", null).fact("address", null)
                .sign("party", null, "officer", null)
                .seal(words.department(it.track().department()), it.track().course().notifiedAt());
    }

    /** The six items of 行政处罚法 59, in its order. */
    private void decision(TrackStanding it, Dossier dossier, Draft draft) {
        draft.letter("decision.party");
        party(it.party(), dossier, draft);
        draft.letter("decision.facts").fact("caseNo", dossier.caseNo())
                .facts("actAt", wording.minute(dossier.file().scene().actAt()), "machine",
                        dossier.file().scene().machineCode())
                .fact("place", dossier.file().scene().place()).words("facts", facts(it));
        words.listed(proof(it.track()), draft);
        if (it.track().statement() != null) {
            draft.words("statement", it.track().statement());
        }
        draft.letter("decision.kinds");
        List<Penalty> decided = it.penalties().stream().filter(one -> one.state().isDecided()).toList();
        penalties.listed(decided, draft);
        LocalDate payBy = decided.stream().map(one -> one.payment().payBy()).filter(day -> day != null).findFirst()
                .orElse(null);
        Instant at = it.track().course().decidedAt();
        draft.letter("decision.performance", terms.length(CaseClock.FINE_PAYMENT, at, dossier),
                        terms.lateSurcharge(at))
                .facts("payBy", wording.day(payBy), "bank", null)
                .letter("decision.remedy", terms.length(CaseClock.REVIEW_REQUEST, at, dossier),
                        terms.length(CaseClock.LAWSUIT, at, dossier)).facts("reviewBody", null, "court", null)
                .seal("decision.office", words.department(it.track().department()), it.track().course().decidedAt());
    }

    private void receipt(TrackStanding it, Dossier dossier, Draft draft) {
        boolean decided = isDecided(it);
        CaseDocument served = decided ? CaseDocument.PENALTY_DECISION : CaseDocument.PENALTY_NOTICE;
        draft.facts("served.paper", wording.chinese("document." + served), "served.number",
                it.track().trackNo() + "-" + served)
                .facts("served.to", it.party() == null ? null : it.party().name(), "caseNo", dossier.caseNo())
                .fact("served.address", it.party() == null ? null : words.address(it.party()))
                .fact("served.means", wording.chinese("paper.served.choices"))
                .facts("served.at", wording.minute(decided ? it.track().course().servedAt()
                        : it.track().course().notifiedAt()), "served.place", null)
                .words("served.refused", null)
                .sign("receiver", null, "witness", null).sign("server", null, "server", null)
                .seal("served.note", words.department(it.track().department()), null);
    }

    private void party(CaseParty it, Dossier dossier, Draft draft) {
        if (it == null) {
            draft.facts("party", null, "idNumber", null).fact("address", null);
        } else if (DossierWords.isUnit(it)) {
            draft.facts("party", it.name(), "creditCode", words.number(it, dossier))
                    .facts("address", words.address(it), "unitHead", words.head(it));
        } else {
            draft.facts("party", it.name(), "idNumber", words.number(it, dossier)).fact("address", null);
        }
    }

    private static String facts(TrackStanding it) {
        return it.track().finding() == null ? null : it.track().finding().facts();
    }

    /** What the finding rests on; nothing else proves it. */
    private List<Link> proof(CaseTrack track) {
        String cited = track.finding() == null ? null : track.finding().evidence();
        List<String> numbers = cited == null ? List.of() : Arrays.asList(cited.trim().split("[,，、\\s]+"));
        return words.evidence(track.caseNo()).stream().filter(it -> numbers.contains(Long.toString(it.number())))
                .toList();
    }

    private static boolean isOfLastRound(Penalty one, TrackStanding it) {
        return one.round() == it.track().round();
    }

    private static boolean isAnnounced(TrackStanding it) {
        return ANNOUNCED.contains(it.track().state()) || it.track().course().notifiedAt() != null;
    }

    private static boolean isDecided(TrackStanding it) {
        return it.penalties().stream().anyMatch(one -> one.state().isDecided());
    }

    private TrackStanding track(Offer offer, Dossier dossier) {
        return depicting.of(dossier.caseNo(), dossier.scope()).stream()
                .filter(it -> it.track().trackNo().equals(offer.of())).findFirst().orElseThrow();
    }
}
