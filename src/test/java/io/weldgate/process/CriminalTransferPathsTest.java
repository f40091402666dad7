package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CriminalTransferPathsTest extends WalkedCase {

    CriminalTransferPathsTest() {
        super(CaseWords.CRIMINAL_TRANSFER);
    }

    @BeforeEach
    void suspected() {
        file.entered(CaseWords.CRIMINAL_TRANSFER);
        verify(file.transferring).report(file.number);
    }

    @Test
    void the_head_may_keep_it() {
        decides("KEEP");

        assertThat(end()).isEqualTo("notTransferred");
    }

    @Test
    void what_public_security_files_is_followed_by_the_exhibits() {
        answered("FILE").does("handOverExhibits");

        assertThat(end()).isEqualTo("handedOver");
    }

    @Test
    void what_public_security_returns_is_punished_by_the_department() {
        answered("RETURN");

        assertThat(end()).isEqualTo("returned");
    }

    @Test
    void a_refusal_may_be_accepted() {
        answered("REFUSE").does("takeRefusal", Map.of(CaseWords.OBJECTION, "ACCEPT"));

        assertThat(end()).isEqualTo("refusalAccepted");
    }

    @Test
    void an_objection_may_be_heard() {
        objected("FILE").does("handOverExhibits");

        assertThat(end()).isEqualTo("handedOver");
    }

    @Test
    void an_objection_may_be_refused() {
        objected("REFUSE");

        assertThat(end()).isEqualTo("refusedFinally");
        assertThat(file.waiting()).isEmpty();
    }

    @Test
    void who_does_not_object_in_time_loses_the_right() {
        answered("REFUSE").passes("objectionLate");

        verify(file.transferring).rightLost(file.number);
        assertThat(end()).isEqualTo("rightLost");
        assertThat(file.waiting()).isEmpty();
    }

    @Test
    void a_head_who_is_late_is_told_on_and_may_still_decide() {
        file.passes("decisionLate");

        verify(file.transferring).escalate(file.number);
        assertThat(file.waiting()).containsExactly("decideTransfer");
    }

    @Test
    void public_security_that_is_late_is_told_on_and_may_still_decide() {
        decides("TRANSFER").does("transferCase").passes("policeLate");

        verify(file.transferring, times(1)).escalate(file.number);
        verify(file.transferring, never()).rightLost(file.number);
        file.does("answerTransfer", Map.of(CaseWords.FILING, "RETURN"));
        assertThat(end()).isEqualTo("returned");
    }

    private CaseOnPaper objected(String filing) {
        return answered("REFUSE").does("takeRefusal", Map.of(CaseWords.OBJECTION, "OBJECT"))
                .does("decideObjection", Map.of(CaseWords.FILING, filing));
    }

    private CaseOnPaper answered(String filing) {
        return decides("TRANSFER").does("transferCase").does("answerTransfer", Map.of(CaseWords.FILING, filing));
    }

    private CaseOnPaper decides(String transfer) {
        return file.does("decideTransfer", Map.of(CaseWords.TRANSFER, transfer));
    }

    private String end() {
        return file.end(CaseWords.CRIMINAL_TRANSFER);
    }
}
