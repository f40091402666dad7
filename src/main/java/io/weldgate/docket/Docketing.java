package io.weldgate.docket;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens dockets and says whose they are, in the transaction of the act that makes it so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Docketing {

    private final Dockets dockets;
    private final RecordNumbers numbering;
    private final Clock clock;

    Docketing(Dockets dockets, RecordNumbers numbering, Clock clock) {
        this.dockets = dockets;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** @return its number */
    public String open(DocketKind kind, Heading heading, String department, Part part) {
        return open(numbering.next(kind.prefix()), kind, heading, department, part);
    }

    /** One in which no department has a part yet. @return its number */
    public String open(DocketKind kind, Heading heading) {
        return dockets.save(new Docket(numbering.next(kind.prefix()), kind, heading, clock.instant())).docketNo();
    }

    /** One that belongs to another: {@code <number>-<letter>}, seen by the same departments. */
    public String open(Docket parent, String letter, DocketKind kind, Heading heading) {
        var own = new Docket(parent.docketNo() + "-" + letter, kind, heading, clock.instant());
        parent.involvements().forEach(it -> own.involve(it.departmentCode(), it.part(), it.since()));
        return dockets.save(own).docketNo();
    }

    /** Takes the place of what the department had to do with it before. */
    public void involve(String docketNo, String department, Part part) {
        held(docketNo).involve(department, part, clock.instant());
    }

    /** Until the transaction ends nobody else changes what belongs to it. */
    public void hold(String docketNo) {
        held(docketNo);
    }

    public void reopen(String docketNo) {
        held(docketNo).close(null);
    }

    public void close(String docketNo) {
        held(docketNo).close(clock.instant());
    }

    private String open(String number, DocketKind kind, Heading heading, String department, Part part) {
        var docket = new Docket(number, kind, heading, clock.instant());
        docket.involve(department, part, clock.instant());
        return dockets.save(docket).docketNo();
    }

    private Docket held(String docketNo) {
        return dockets.lockRow(docketNo).orElseThrow(() -> new IllegalArgumentException("no docket " + docketNo));
    }
}
