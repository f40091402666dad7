package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.weldgate.enforcement.ReferralConcluded;
import io.weldgate.enforcement.ReferralMade;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferralPathsTest extends WalkedCase {

    ReferralPathsTest() {
        super(CaseWords.REFERRAL);
    }

    @BeforeEach
    void sent() {
        file.process.referred(new ReferralMade(file.number));
    }

    @Test
    void who_takes_it_on_files_it_and_the_end_of_his_case_is_the_feedback() {
        answers("ACCEPT");

        verify(file.responding).accept(file.number);
        verify(file.responding, never()).feedBack(file.number);
        file.process.concluded(new ReferralConcluded(file.number));

        verify(file.responding).feedBack(file.number);
        assertThat(end()).isEqualTo("fedBack");
    }

    @Test
    void who_is_served_by_letter_answers_by_letter() {
        when(file.referring.byLetter(file.number)).thenReturn(true);

        answers("ACCEPT").does("recordFeedback");

        assertThat(end()).isEqualTo("feedbackRecorded");
        verify(file.responding, never()).feedBack(file.number);
    }

    @Test
    void what_comes_back_may_be_taken_back() {
        answers("RETURN").does("settleReturn", Map.of(CaseWords.SETTLEMENT, "TAKE_BACK"));

        assertThat(end()).isEqualTo("takenBack");
        verify(file.responding, never()).accept(file.number);
    }

    @Test
    void what_comes_back_may_be_sent_on_and_the_clock_runs_anew() {
        answers("RETURN").does("settleReturn", Map.of(CaseWords.SETTLEMENT, "RESEND"));

        assertThat(file.waiting()).containsExactly("answerReferral");
        file.passes("receiptLate");
        verify(file.referring).remind(file.number);
    }

    @Test
    void in_a_dispute_the_commission_office_assigns_it() {
        disputed("ASSIGN");

        assertThat(file.waiting()).containsExactly("answerReferral");
        answers("RETURN");
        assertThat(file.waiting()).containsExactly("settleReturn");
    }

    @Test
    void in_a_dispute_the_commission_office_may_leave_it_with_the_sender() {
        disputed("KEEP");

        assertThat(end()).isEqualTo("keptBySender");
    }

    @Test
    void who_is_late_is_reminded_once_and_may_still_answer() {
        file.passes("receiptLate");

        verify(file.referring).remind(file.number);
        verify(file.referring, never()).escalate(file.number);
        assertThat(file.waiting()).containsExactly("answerReferral");
        answers("RETURN");
        assertThat(file.waiting()).containsExactly("settleReturn");
    }

    @Test
    void silence_goes_to_the_commission_office_and_the_task_stays() {
        file.passes("receiptLate").passes("silence");

        verify(file.referring).escalate(file.number);
        assertThat(file.waiting()).containsExactly("answerReferral");
    }

    @Test
    void the_end_of_another_case_feeds_nothing_back() {
        answers("ACCEPT");

        file.process.concluded(new ReferralConcluded("RF-another"));

        assertThat(end()).isNull();
    }

    private CaseOnPaper disputed(String ruling) {
        return answers("RETURN").does("settleReturn", Map.of(CaseWords.SETTLEMENT, "DISPUTE"))
                .does("decideDispute", Map.of(CaseWords.DISPUTE, ruling));
    }

    private CaseOnPaper answers(String answer) {
        return file.does("answerReferral", Map.of(CaseWords.ANSWER, answer));
    }

    private String end() {
        return file.end(CaseWords.REFERRAL);
    }
}
