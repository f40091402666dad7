package io.weldgate.report;

import io.weldgate.deadline.CaseClock;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.Referral;
import io.weldgate.enforcement.ReferralState;
import io.weldgate.enforcement.Referrals;
import io.weldgate.enforcement.Share;
import io.weldgate.enforcement.Shares;
import io.weldgate.enforcement.StopOrders;
import io.weldgate.enforcement.Transfer;
import io.weldgate.enforcement.TransferState;
import io.weldgate.enforcement.Transfers;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What goes to another authority: the referral with its receipt, and the transfer of a suspected crime. */
@Component
class DraftingReferral implements Drafting {

    private static final Set<TransferState> NOT_DECIDED = Set.of(TransferState.REPORTED,
            TransferState.NOT_TRANSFERRED);

    private final Referrals referrals;
    private final Transfers transfers;
    private final Shares shares;
    private final StopOrders orders;
    private final Terms terms;
    private final DossierWords words;
    private final Wording wording;

    DraftingReferral(Referrals referrals, Transfers transfers, Shares shares, StopOrders orders, Terms terms,
            DossierWords words, Wording wording) {
        this.referrals = referrals;
        this.transfers = transfers;
        this.shares = shares;
        this.orders = orders;
        this.terms = terms;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public Stream<Offer> offers(Dossier dossier) {
        String no = dossier.caseNo();
        return Stream.concat(referrals.findByCaseNoOrderBySentAt(no).stream()
                .map(it -> new Offer(CaseDocument.REFERRAL_LETTER, it.referralNo())),
                transfers.findById(no).filter(it -> !NOT_DECIDED.contains(it.state()))
                        .map(it -> new Offer(CaseDocument.CRIME_TRANSFER, no)).stream());
    }

    @Override
    public void draw(Offer offer, Dossier dossier, Draft draft) {
        if (offer.document() == CaseDocument.CRIME_TRANSFER) {
            transfer(transfers.findById(offer.of()).orElseThrow(), dossier, draft);
        } else {
            Referral it = referrals.findById(offer.of()).orElseThrow();
            letter(it, dossier, draft);
            receipt(it, draft);
        }
    }

    @Override
    public String issuer(Offer offer, Dossier dossier) {
        return offer.document() == CaseDocument.CRIME_TRANSFER ? dossier.file().department()
                : referrals.findById(offer.of()).orElseThrow().fromDepartment();
    }

    @Override
    public List<CaseParty> named(Offer offer, Dossier dossier) {
        return words.parties(dossier.caseNo());
    }

    private void letter(Referral it, Dossier dossier, Draft draft) {
        CaseFile file = dossier.file();
        draft.letter("referral.opening", receiver(it), words.violations(it.violations()))
                .facts("caseNo", file.caseNo(), "source", wording.chinese("form.CaseSource." + file.source())
                        + (file.sourceNo() == null ? "" : "\n" + file.sourceNo()))
                .fact("parties", words.everyone(dossier));
        scene(file, draft);
        draft.fact("referred", words.violations(it.violations()))
                .fact("referral.reason", wording.chinese("paper.referral.competence") + basis(it))
                .fact("measuresTaken", measures(file));
        words.listed(words.evidence(file.caseNo()), draft);
        draft.fact("attachments", wording.chinese("paper.referral.attachments"))
                .facts("contact", null, "phone", null)
                .seal(words.department(it.fromDepartment()), it.sentAt());
    }

    private void receipt(Referral it, Draft draft) {
        boolean returned = it.state() == ReferralState.RETURNED || it.state() == ReferralState.DISPUTED;
        boolean answered = it.answeredAt() != null;
        draft.part("receipt").letter("receipt.opening", Objects.requireNonNullElse(
                words.department(it.fromDepartment()), ""), it.referralNo())
                .facts("receivedBy", null, "answeredAt", wording.day(it.answeredAt()))
                .fact("answer", box(answered && !returned) + wording.chinese("paper.accepted") + "　　　"
                        + box(answered && returned) + wording.chinese("paper.returned"))
                .fact("returnReason", returned ? it.reason() : null)
                .facts("theirCaseNo", it.theirCaseNo(), "resultOn", wording.day(it.endedAt()))
                .fact("result", it.result())
                .seal(words.department(it.receiver().departmentCode()), it.answeredAt());
    }

    private void transfer(Transfer it, Dossier dossier, Draft draft) {
        CaseFile file = dossier.file();
        String police = words.department(it.police());
        draft.letter("crime.opening", police == null ? "＿＿＿＿＿＿公安局" : police, words.violations(file.violations()))
                .fact("parties", words.everyone(dossier));
        scene(file, draft);
        draft.fact("crime", null).fact("crime.reason", it.reason())
                .fact("basis", wording.chinese("paper.crime.basis"));
        words.listed(words.evidence(file.caseNo()), draft);
        draft.letter("crime.exhibits", terms.length(CaseClock.EXHIBITS_HANDOVER, it.sentAt(), dossier))
                .letter("crime.reply")
                .fact("attachments", wording.chinese("paper.crime.attachments"))
                .facts("contact", null, "phone", null)
                .seal(words.department(file.department()), it.sentAt())
                .part("crime.receipt").facts("receivedBy", null, "answeredAt", wording.day(it.answeredAt()))
                .fact("crime.answer", it.answeredAt() == null ? null
                        : wording.chinese("form.TransferState." + it.state())
                        + (it.answer() == null ? "" : "：" + it.answer()))
                .seal(police, it.answeredAt());
    }

    private void scene(CaseFile file, Draft draft) {
        draft.facts("actAt", wording.minute(file.scene().actAt()), "machine", file.scene().machineCode())
                .fact("place", file.scene().place()).words("facts", file.facts());
    }

    /** By which provision it is theirs, as the table told at the time. */
    private String basis(Referral it) {
        return shares.findByCaseNoOrderById(it.caseNo()).stream()
                .filter(share -> it.violations().contains(share.violation()) && share.basis() != null)
                .map(Share::basis).distinct().map(basis -> "\n" + basis).collect(Collectors.joining());
    }

    private String measures(CaseFile file) {
        List<String> taken = new ArrayList<>();
        orders.findByCaseNoAndLiftedAtIsNull(file.caseNo())
                .ifPresent(it -> taken.add(wording.told("paper.stopped", it.machineCode())));
        words.evidence(file.caseNo(), EvidenceKind.ON_SITE_RECORD).stream().map(it -> ((Item) it.matter()).record())
                .filter(Objects::nonNull).flatMap(it -> StreamSupport.stream(it.path("measures").spliterator(), false))
                .map(it -> wording.chinese("form.StopMeasure." + it.asText())).distinct().forEach(taken::add);
        String kept = words.evidence(file.caseNo(), EvidenceKind.PHYSICAL).stream()
                .map(it -> Long.toString(it.number())).collect(Collectors.joining("、"));
        if (!kept.isEmpty()) {
            taken.add(wording.told("paper.preserved", kept));
        }
        return String.join("\n", taken);
    }

    private String receiver(Referral it) {
        String name = words.department(it.receiver().departmentCode());
        return name == null ? wording.chinese("form.FieldOfAuthority." + it.receiver().office()) : name;
    }

    private static String box(boolean ticked) {
        return ticked ? "✓ " : "□ ";
    }
}
