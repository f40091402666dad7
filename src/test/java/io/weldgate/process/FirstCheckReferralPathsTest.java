package io.weldgate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.weldgate.enforcement.CaseDismissed;
import io.weldgate.enforcement.CaseOpened;
import io.weldgate.enforcement.ReferralEnded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstCheckReferralPathsTest extends WalkedCase {

    private TrackOnPaper tracks;

    FirstCheckReferralPathsTest() {
        super(CaseWords.FIRST_CHECK);
    }

    @BeforeEach
    void itsTracks() {
        tracks = new TrackOnPaper(engine);
        file = new CaseOnPaper(engine);
    }

    @Test
    void what_is_ones_own_is_filed_by_the_head_and_investigated_before_the_case_is_closed() {
        when(file.authority.ours(file.number)).thenReturn(true);

        secured().does("fileCase");
        assertThat(end()).isNull();
        investigated();

        assertThat(end()).isEqualTo("closed");
        verify(tracks.finalising).conclude(file.number);
        verify(file.closingCases).close(file.number);
        verify(file.referring, never()).refer(file.number);
    }

    @Test
    void what_is_others_is_referred_at_once_and_the_case_waits_for_the_last_of_them() {
        when(file.authority.others(file.number)).thenReturn(true);

        secured();
        verify(file.referring).refer(file.number);
        file.process.ended(new ReferralEnded("RF-1", file.number, false));
        assertThat(end()).isNull();
        file.process.ended(new ReferralEnded("RF-2", file.number, true));

        assertThat(end()).isEqualTo("closed");
    }

    @Test
    void a_suspected_crime_goes_before_the_head() {
        when(file.authority.crime(file.number)).thenReturn(true);

        secured();

        verify(file.transferring).report(file.number);
        assertThat(file.waiting()).containsExactly("decideTransfer");
        file.does("decideTransfer", Map.of(CaseWords.TRANSFER, "KEEP"));
        assertThat(end()).isEqualTo("closed");
    }

    @Test
    void all_three_go_on_at_the_same_time_and_the_case_is_closed_by_the_last() {
        when(file.authority.ours(file.number)).thenReturn(true);
        when(file.authority.others(file.number)).thenReturn(true);
        when(file.authority.crime(file.number)).thenReturn(true);

        secured();

        assertThat(file.waiting()).containsExactlyInAnyOrder("fileCase", "decideTransfer");
        verify(file.referring).refer(file.number);
        file.does("decideTransfer", Map.of(CaseWords.TRANSFER, "KEEP"));
        file.process.ended(new ReferralEnded("RF-1", file.number, true));
        verify(file.closingCases, never()).close(file.number);
        file.does("fileCase");
        investigated();
        assertThat(end()).isEqualTo("closed");
    }

    @Test
    void what_came_back_is_dealt_with_before_the_case_is_closed() {
        when(file.authority.others(file.number)).thenReturn(true, false);
        when(file.authority.ours(file.number)).thenReturn(false, false, true);
        when(file.authority.anythingLeft(file.number)).thenReturn(true);

        secured();
        file.process.ended(new ReferralEnded("RF-1", file.number, true));

        assertThat(file.waiting()).containsExactly("fileCase");
        verify(file.closingCases, never()).close(file.number);
        when(file.authority.anythingLeft(file.number)).thenReturn(false);
        file.does("fileCase");
        investigated();
        assertThat(end()).isEqualTo("closed");
    }

    @Test
    void what_nobody_may_punish_is_recorded_and_closed() {
        when(file.authority.decide(file.number)).thenReturn("NOBODY");

        secured();

        assertThat(end()).isEqualTo("powerless");
        verify(file.closingCases).close(file.number);
    }

    @Test
    void what_was_no_violation_leaves_nothing_to_do() {
        file.process.opened(new CaseOpened(file.number));
        file.does("stopViolation");

        file.process.dismissed(new CaseDismissed(file.number));

        assertThat(end()).isEqualTo("unfounded");
        assertThat(file.waiting()).isEmpty();
        verify(file.closingCases, never()).close(file.number);
    }

    @Test
    void who_is_told_of_another_case_goes_on_as_before() {
        when(file.authority.others(file.number)).thenReturn(true);
        secured();

        file.process.ended(new ReferralEnded("RF-1", "FC-another", true));
        file.process.dismissed(new CaseDismissed("FC-another"));

        assertThat(end()).isNull();
    }

    /** Nobody is found on any track, and the head signs. */
    private void investigated() {
        for (String track : List.of("-P", "-I", "-U", "-M")) {
            tracks.does(tracks.caseNo + track, "investigateTrack", Investigated.NOBODY)
                    .does(tracks.caseNo + track, "reviewFinding", Investigated.AGREED);
        }
        file.does("closeCase", Map.of(InvestigationWords.CASE_CLOSING, "CLOSE"));
    }

    private CaseOnPaper secured() {
        file.process.opened(new CaseOpened(file.number));
        return file.does("stopViolation", "fixEvidence");
    }

    private String end() {
        return file.end(CaseWords.FIRST_CHECK);
    }
}
