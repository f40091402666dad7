package io.weldgate.process;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.weldgate.enforcement.Authority;
import io.weldgate.enforcement.ClosingCases;
import io.weldgate.enforcement.FirstChecking;
import io.weldgate.enforcement.Recalling;
import io.weldgate.enforcement.Referring;
import io.weldgate.enforcement.Responding;
import io.weldgate.enforcement.Transferring;
import io.weldgate.unlocking.Halting;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Walks a case, or a referral, through the diagrams; behind the seam stand recording stand-ins for the business. */
final class CaseOnPaper extends OnItsWay<CaseOnPaper> {

    final FirstChecking firstChecking = mock(FirstChecking.class);
    final Authority authority = mock(Authority.class);
    final Referring referring = mock(Referring.class);
    final Responding responding = mock(Responding.class);
    final Transferring transferring = mock(Transferring.class);
    final ClosingCases closingCases = mock(ClosingCases.class);
    final Halting halting = mock(Halting.class);
    final CaseProcess process;

    CaseOnPaper(EngineOnly only) {
        super(only, Names.DOCKET_NO, "FC-" + UUID.randomUUID());
        process = new CaseProcess(engine.getRuntimeService(), mock(Dossiers.class), halting,
                mock(Recalling.class));
        only.with("firstChecking", firstChecking).with("authority", authority).with("referring", referring)
                .with("responding", responding).with("transferring", transferring).with("closingCases", closingCases);
        Date later = Date.from(Instant.now().plusSeconds(3600));
        when(firstChecking.officers(anyString())).thenReturn("D-EM:OFFICER");
        when(firstChecking.heads(anyString())).thenReturn("D-EM:HEAD");
        when(firstChecking.stopDue(anyString())).thenReturn(later);
        when(authority.decide(anyString())).thenReturn("SOMEBODY");
        when(referring.answerers(anyString())).thenReturn("D-FR:OFFICER");
        when(referring.senders(anyString())).thenReturn("D-EM:OFFICER");
        when(referring.commission(anyString())).thenReturn("D-SC:OFFICER");
        when(referring.receiptDue(anyString())).thenReturn(later);
        when(referring.escalationDue(anyString())).thenReturn(later);
        when(transferring.police(anyString())).thenReturn("D-PS:OFFICER");
        when(transferring.decisionDue(anyString())).thenReturn(later);
        when(transferring.transferDue(anyString())).thenReturn(later);
        when(transferring.policeDue(anyString())).thenReturn(later);
        when(transferring.objectionDue(anyString())).thenReturn(later);
        when(transferring.objectionDecisionDue(anyString())).thenReturn(later);
        when(transferring.exhibitsDue(anyString())).thenReturn(later);
    }
}
