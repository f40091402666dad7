package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;

class PenaltyExecutionPathsTest extends Investigated {

    PenaltyExecutionPathsTest() {
        super(InvestigationWords.PENALTY_EXECUTION);
    }

    @Test
    void one_sanction_after_the_other_is_carried_out() {
        when(paper.exacting.rests(no)).thenReturn(true, true, false);

        paper.entered(InvestigationWords.PENALTY_EXECUTION, no).does(no, "executePenalty", "executePenalty");

        assertThat(paper.ends(InvestigationWords.PENALTY_EXECUTION, no)).containsExactly("carriedOut");
    }

    @Test
    void late_payment_is_told_and_the_task_stays() {
        when(paper.exacting.rests(no)).thenReturn(true);

        paper.entered(InvestigationWords.PENALTY_EXECUTION, no).passes(no, "paymentOverdue");

        verify(paper.exacting).paymentOverdue(no);
        assertThat(paper.waiting(no)).containsExactly("executePenalty");
    }

    @Test
    void whoever_issued_the_certificate_answers_while_the_fine_is_paid() {
        when(paper.exacting.rests(no)).thenReturn(true, false);
        when(paper.revoking.asks(no)).thenReturn(true, false);

        paper.entered(InvestigationWords.PENALTY_EXECUTION, no);
        assertThat(paper.group(no, "answerRevocation")).isEqualTo("D-2:HEAD");

        paper.does(no, "executePenalty");
        assertThat(paper.waiting(no)).containsExactly("answerRevocation");

        paper.does(no, "answerRevocation");
        assertThat(paper.ends(InvestigationWords.PENALTY_EXECUTION, no)).containsExactly("carriedOut");
    }
}
