package io.weldgate.report;

import io.weldgate.deadline.CaseClock;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseParty;
import io.weldgate.enforcement.CaseStatus;
import io.weldgate.evidence.EvidenceKind;
import io.weldgate.evidence.Item;
import io.weldgate.evidence.Link;
import io.weldgate.investigation.CaseTrack;
import io.weldgate.investigation.Depicting;
import io.weldgate.investigation.Penalty;
import io.weldgate.investigation.TrackStanding;
import io.weldgate.investigation.TrackState;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is drawn up of the case as a whole: what was preserved, what was said, how it ended. */
@Component
class DraftingCase implements Drafting {

    private final Depicting depicting;
    private final PenaltyWords penalties;
    private final Terms terms;
    private final DossierWords words;
    private final Wording wording;

    DraftingCase(Depicting depicting, PenaltyWords penalties, Terms terms, DossierWords words, Wording wording) {
        this.depicting = depicting;
        this.penalties = penalties;
        this.terms = terms;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public Stream<Offer> offers(Dossier dossier) {
        String no = dossier.caseNo();
        return Stream.of(words.evidence(no, EvidenceKind.PHYSICAL).isEmpty() ? null : CaseDocument.PRESERVATION_LIST,
                words.evidence(no, EvidenceKind.PARTY_STATEMENT).isEmpty() ? null : CaseDocument.INTERVIEW,
                isToClose(dossier) ? CaseDocument.CASE_CLOSING : null)
                .filter(it -> it != null).map(it -> new Offer(it, no));
    }

    @Override
    public void draw(Offer offer, Dossier dossier, Draft draft) {
        switch (offer.document()) {
            case PRESERVATION_LIST -> preserved(dossier, draft);
            case INTERVIEW -> asked(dossier, draft);
            default -> closed(dossier, draft);
        }
    }

    @Override
    public String issuer(Offer offer, Dossier dossier) {
        return dossier.file().department();
    }

    @Override
    public List<CaseParty> named(Offer offer, Dossier dossier) {
        return words.parties(dossier.caseNo());
    }

    private void preserved(Dossier dossier, Draft draft) {
        CaseFile it = dossier.file();
        List<Link> pieces = words.evidence(it.caseNo(), EvidenceKind.PHYSICAL);
        draft.fact("parties", words.everyone(dossier))
                .fact("reason", words.violations(it.violations()))
                .fact("basis", wording.chinese("paper.preservation.basis"))
                .facts("from", wording.minute(pieces.get(0).recordedAt()), "until", terms.lastDay(
                        CaseClock.PRESERVATION_DECISION, pieces.get(0).recordedAt(), dossier))
                .fact("takenFrom", it.scene().place())
                .fact("keptAt", null)
                .goods("no", "thing", "spec", "quantity", "feature", "condition", "photo");
        for (Link link : pieces) {
            Item item = (Item) link.matter();
            String said = DossierWords.said(item);
            draft.piece(Long.toString(link.number()), said.isEmpty() ? words.title(item) : said);
        }
        draft.piece().piece().letter("preservation.remedy", terms.length(CaseClock.PRESERVATION_DECISION,
                pieces.get(0).recordedAt(), dossier))
                .sign("party", null, "witness", null);
        List<String> officers = words.takers(pieces);
        draft.sign("officer", at(officers, 0), "officer", at(officers, 1))
                .seal(words.department(it.department()), null)
                .fact("released", null).sign("released.by", null, "released.to", null);
    }

    private void asked(Dossier dossier, Draft draft) {
        CaseFile it = dossier.file();
        List<Link> said = words.evidence(it.caseNo(), EvidenceKind.PARTY_STATEMENT);
        List<String> officers = words.takers(said);
        draft.facts("from", Wording.BLANK_TIME, "until", Wording.BLANK_TIME)
                .fact("interview.place", null)
                .facts("officers", String.join("\n", officers), "clerk", null)
                .fact("cause", words.violations(it.violations()))
                .fact("parties", words.everyone(dossier))
                .facts("asked.name", null, "idNumber", null)
                .facts("phone", null, "work", null)
                .letter("interview.opening").letter("interview.rights");
        for (Link link : said) {
            Item item = (Item) link.matter();
            draft.facts("statement.no", Long.toString(link.number()), "statement.at",
                    wording.minute(item.takenAt() == null ? link.recordedAt() : item.takenAt()))
                    .facts("statement.title", words.title(item), "statement.by", words.by(item))
                    .words("statement", DossierWords.said(item));
        }
        draft.words("questions", "\n\n\n\n\n\n").letter("interview.closing").sign("party", null, "clerk", null)
                .sign("officer", at(officers, 0), "officer", at(officers, 1));
    }

    private static String at(List<String> names, int index) {
        return index < names.size() ? names.get(index) : null;
    }

    private boolean isToClose(Dossier dossier) {
        List<TrackStanding> tracks = depicting.of(dossier.caseNo(), dossier.scope());
        return dossier.file().status() == CaseStatus.CLOSED || !tracks.isEmpty()
                && tracks.stream().allMatch(it -> it.track().state() == TrackState.CONCLUDED);
    }

    private void closed(Dossier dossier, Draft draft) {
        CaseFile it = dossier.file();
        draft.fact("cause", words.violations(it.violations()))
                .facts("source", wording.chinese("form.CaseSource." + it.source())
                        + (it.sourceNo() == null ? "" : "\n" + it.sourceNo()), "status",
                        wording.chinese("form.CaseStatus." + it.status()))
                .fact("parties", words.everyone(dossier))
                .facts("filedAt", wording.day(it.filedAt()), "closedAt", wording.day(it.closedAt()))
                .words("facts", it.facts())
                .table("no", "outcome", "sanction", "execution");
        int number = 1;
        for (TrackStanding one : depicting.of(it.caseNo(), dossier.scope())) {
            draft.line(Integer.toString(number++), ended(one), imposed(one.penalties(), penalties::sanction),
                    imposed(one.penalties(), penalties::execution));
        }
        draft.words("closing.opinion", "\n\n").sign("handler", null, "handler", null)
                .words("closing.approval", "\n\n").sign("headOfOffice", null, null, null)
                .seal(words.department(it.department()), it.closedAt());
    }

    private String ended(TrackStanding it) {
        CaseTrack track = it.track();
        return wording.chinese("jurisdiction.Track." + track.kind())
                + (it.party() == null ? "" : "：" + it.party().name())
                + (track.outcome() == null ? "" : "\n" + wording.chinese("track.outcome." + track.outcome()))
                + (track.reason() == null ? "" : "\n" + track.reason());
    }

    private static String imposed(List<Penalty> all, Function<Penalty, String> said) {
        String told = all.stream().filter(it -> it.state().isDecided()).map(said).collect(Collectors.joining("\n"));
        return told.isEmpty() ? "—" : told;
    }
}
