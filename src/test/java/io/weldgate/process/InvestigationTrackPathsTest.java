package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.weldgate.investigation.CrimeAnswered;
import io.weldgate.investigation.HearingAsked;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvestigationTrackPathsTest extends Investigated {

    private static final Map<String, Object> APPROVED = Map.of(InvestigationWords.PROPOSAL_REVIEW, "APPROVE");
    private static final Map<String, Object> DECIDED = Map.of(InvestigationWords.PENALTY_DECISION, "DECIDE");

    InvestigationTrackPathsTest() {
        super(InvestigationWords.INVESTIGATION_TRACK);
    }

    @BeforeEach
    void entered() {
        paper.entered(InvestigationWords.INVESTIGATION_TRACK, no);
    }

    @Test
    void whom_nobody_punishes_the_head_agrees_upon_or_returns() {
        paper.does(no, "investigateTrack", NOBODY);
        assertThat(paper.group(no, "reviewFinding")).isEqualTo("D-1:HEAD");

        paper.does(no, "reviewFinding", Map.of(InvestigationWords.FINDING_REVIEW, "RETURN"));
        assertThat(paper.waiting(no)).containsExactly("investigateTrack");

        paper.does(no, "investigateTrack", NOBODY).does(no, "reviewFinding", AGREED);
        verify(paper.finalising).endTrack(no);
        assertThat(end()).contains("unpunished");
    }

    @Test
    void a_small_penalty_is_imposed_on_the_spot() {
        paper.does(no, "investigateTrack", Map.of(InvestigationWords.TRACK_FINDING, "ON_THE_SPOT"));
        when(paper.exacting.rests(no)).thenReturn(true, false);

        paper.does(no, "punishOnSpot").does(no, "executePenalty");

        assertThat(end()).contains("punished");
    }

    @Test
    void what_may_be_a_crime_waits_for_the_police() {
        paper.does(no, "investigateTrack", Map.of(InvestigationWords.TRACK_FINDING, "CRIME"));
        assertThat(paper.waiting(no)).isEmpty();

        when(paper.investigating.isCrime(no)).thenReturn(true);
        paper.process.answered(new CrimeAnswered(no));

        verify(paper.finalising).endTrack(no);
        assertThat(end()).contains("transferred");
    }

    @Test
    void what_the_police_give_back_is_punished() {
        paper.does(no, "investigateTrack", Map.of(InvestigationWords.TRACK_FINDING, "CRIME"));

        paper.process.answered(new CrimeAnswered(no));

        verify(paper.investigating).takeBack(no);
        assertThat(paper.waiting(no)).containsExactly("proposePenalty");
    }

    @Test
    void where_it_is_settled_already_nobody_waits() {
        when(paper.investigating.isSettled(no)).thenReturn(true);
        when(paper.investigating.isCrime(no)).thenReturn(true);

        paper.does(no, "investigateTrack", Map.of(InvestigationWords.TRACK_FINDING, "CRIME"));

        assertThat(end()).contains("transferred");
    }

    @Test
    void a_proposal_is_returned_and_made_anew() {
        paper.does(no, "investigateTrack", PENALTY).does(no, "proposePenalty")
                .does(no, "reviewProposal", Map.of(InvestigationWords.PROPOSAL_REVIEW, "RETURN"));

        assertThat(paper.waiting(no)).containsExactly("proposePenalty");
    }

    @Test
    void a_statement_leaves_the_time_for_a_hearing_and_a_waiver_ends_it() {
        notified();

        paper.does(no, "hearParty", Map.of(InvestigationWords.PARTY_ANSWER, "STATEMENT"));
        assertThat(paper.waiting(no)).containsExactly("hearParty");

        paper.does(no, "hearParty", Map.of(InvestigationWords.PARTY_ANSWER, "WAIVED"));
        assertThat(paper.group(no, "decidePenalty")).isEqualTo("D-1:HEAD");
    }

    @Test
    void a_hearing_is_announced_and_held() {
        notified();

        paper.does(no, "hearParty", Map.of(InvestigationWords.PARTY_ANSWER, "HEARING"))
                .does(no, "announceHearing", "holdHearing");

        assertThat(paper.waiting(no)).containsExactly("decidePenalty");
    }

    @Test
    void the_party_asks_for_a_hearing_by_itself_in_its_time_and_not_later() {
        notified();

        paper.process.asked(new HearingAsked(no));

        assertThat(paper.waiting(no)).containsExactly("announceHearing");
        assertThatThrownBy(() -> paper.process.asked(new HearingAsked(no))).isInstanceOf(NobodyWaits.class);
    }

    @Test
    void silence_until_the_time_is_over_leads_to_the_decision() {
        notified();

        paper.passes(no, "answerTimeOver");

        verify(paper.serving).silent(no);
        assertThat(paper.waiting(no)).containsExactly("decidePenalty");
    }

    @Test
    void the_head_returns_it_or_imposes_nothing() {
        heard();
        paper.does(no, "decidePenalty", Map.of(InvestigationWords.PENALTY_DECISION, "RETURN"));
        assertThat(paper.waiting(no)).containsExactly("proposePenalty");

        paper.does(no, "proposePenalty").does(no, "reviewProposal", APPROVED).does(no, "serveNotice")
                .passes(no, "answerTimeOver")
                .does(no, "decidePenalty", Map.of(InvestigationWords.PENALTY_DECISION, "NO_PENALTY"));
        assertThat(end()).contains("unpunished");
    }

    @Test
    void a_decision_not_served_in_time_is_told_and_still_served() {
        heard();
        paper.does(no, "decidePenalty", DECIDED).passes(no, "serviceOverdue");

        verify(paper.serving).serviceOverdue(no);
        paper.does(no, "serveDecision");
        assertThat(end()).contains("serviceEscalated", "punished");
    }

    @Test
    void an_order_that_is_not_heeded_leads_to_another_proposal() {
        heard();
        when(paper.exacting.unheeded(no)).thenReturn(true);

        paper.does(no, "decidePenalty", DECIDED).does(no, "serveDecision");

        verify(paper.exacting).proposeAnew(no);
        assertThat(paper.waiting(no)).containsExactly("proposePenalty");
    }

    @Test
    void when_the_time_to_decide_is_over_the_heads_are_told_and_the_work_goes_on() {
        paper.passes(no, "decisionOverdue");

        verify(paper.instituting).decisionOverdue(no);
        assertThat(paper.waiting(no)).containsExactly("investigateTrack");
    }

    private void notified() {
        paper.does(no, "investigateTrack", PENALTY).does(no, "proposePenalty").does(no, "reviewProposal", APPROVED)
                .does(no, "serveNotice");
    }

    private void heard() {
        notified();
        paper.does(no, "hearParty", Map.of(InvestigationWords.PARTY_ANSWER, "WAIVED"));
    }

    private java.util.List<String> end() {
        return paper.ends(InvestigationWords.INVESTIGATION_TRACK, no);
    }
}
