package io.weldgate.process;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.weldgate.permit.Applying;
import io.weldgate.permit.Approving;
import io.weldgate.permit.Closing;
import io.weldgate.permit.Disposing;
import io.weldgate.permit.Ending;
import io.weldgate.permit.Extending;
import io.weldgate.permit.GasTesting;
import io.weldgate.permit.Issuing;
import io.weldgate.permit.Relieving;
import io.weldgate.permit.Staffing;
import io.weldgate.permit.Suspending;
import io.weldgate.permit.Watching;
import io.weldgate.permit.Working;
import io.weldgate.unlocking.LeaseLapsed;
import io.weldgate.unlocking.Locking;
import io.weldgate.unlocking.UnlockAnswered;
import io.weldgate.unlocking.Unlocking;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Walks permits through the diagrams; behind the seam stand recording stand-ins for the business. */
final class PermitOnPaper extends OnItsWay<PermitOnPaper> {

    final Applying applying = mock(Applying.class);
    final Approving approving = mock(Approving.class);
    final Extending extending = mock(Extending.class);
    final GasTesting gasTesting = mock(GasTesting.class);
    final Suspending suspending = mock(Suspending.class);
    final Relieving relieving = mock(Relieving.class);
    final Issuing issuing = mock(Issuing.class);
    final Ending ending = mock(Ending.class);
    final Closing closing = mock(Closing.class);
    final Staffing staffing = mock(Staffing.class);
    final Working working = mock(Working.class);
    final Watching watching = mock(Watching.class);
    final Disposing disposing = mock(Disposing.class);
    final Unlocking unlocking = mock(Unlocking.class);
    final Locking locking = mock(Locking.class);
    final String permitNo;
    final PermitProcess process;

    PermitOnPaper(EngineOnly only) {
        super(only, Names.PERMIT_NO, "HW-" + UUID.randomUUID());
        permitNo = number;
        process = new PermitProcess(engine.getRuntimeService(), new Clocks(engine.getRuntimeService(),
                engine.getManagementService(), engine.getTaskService(), event -> { }), suspending);
        only.with("applying", applying).with("issuing", issuing).with("ending", ending).with("closing", closing)
                .with("staffing", staffing).with("working", working).with("watching", watching)
                .with("disposing", disposing).with("unlocking", unlocking).with("locking", locking)
                .with("approving", approving).with("extending", extending).with("gasTesting", gasTesting)
                .with("suspending", suspending).with("relieving", relieving);
        when(applying.judge(anyString())).thenReturn("ALLOWED");
        when(issuing.issue(anyString())).thenReturn("ISSUED");
        when(issuing.windowEnd(anyString())).thenReturn(Date.from(Instant.now().plusSeconds(3600)));
        when(ending.refuse(anyString())).thenReturn("REFUSED");
        when(ending.expire(anyString())).thenReturn("EXPIRED");
        when(ending.withdraw(anyString())).thenReturn("WITHDRAWN");
        when(staffing.approvers(anyString())).thenReturn("U-1:SAFETY_OFFICER");
        when(staffing.officers(anyString())).thenReturn("U-1:SAFETY_OFFICER");
        when(staffing.applicant(anyString())).thenReturn("head1");
        when(staffing.welder(anyString())).thenReturn("welder1");
        when(staffing.watch(anyString())).thenReturn("watch1");
        when(unlocking.coded(anyString())).thenReturn(true);
        when(unlocking.judge(anyString())).thenReturn("ALLOWED");
        when(approving.due(anyString())).thenReturn(Date.from(Instant.now().plusSeconds(600)));
        when(approving.overdue(anyString())).thenReturn(Date.from(Instant.now().plusSeconds(600)));
        when(ending.cancel(anyString())).thenReturn("WITHDRAWN");
        when(staffing.extenders(anyString())).thenReturn("U-1:SAFETY_OFFICER");
        when(staffing.gasTesters(anyString())).thenReturn("U-1:GAS_TESTER");
        when(staffing.shiftLeaders(anyString())).thenReturn("U-1:SHIFT_LEADER");
        when(unlocking.commandTimeout(anyString())).thenReturn("PT20S");
        when(disposing.residualFireWatch(anyString())).thenReturn("PT30M");
        when(disposing.accepted(anyString())).thenReturn("ACCEPTED");
    }

    PermitOnPaper answers(boolean unlocked) {
        process.answered(new UnlockAnswered(permitNo, "c-1", unlocked));
        return this;
    }

    PermitOnPaper lapses() {
        process.lapsed(new LeaseLapsed(permitNo));
        return this;
    }

    EngineApprovalRecord record() {
        return new EngineApprovalRecord(engine.getHistoryService(), engine.getRuntimeService());
    }

    ProcessView view() {
        return new ProcessView(engine.getRepositoryService(), engine.getRuntimeService(), engine.getHistoryService(),
                engine.getManagementService());
    }
}
