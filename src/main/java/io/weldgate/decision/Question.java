package io.weldgate.decision;

/**
 * What a decision is asked about. Each names the facts without which it is refused ({@code FACT_MISSING}, or a finding
 * of its own); rules look at whatever else is told. A person who is to weld and of whom no {@link WelderFact.Worker} is
 * told is refused too.
 */
public enum Question {
    /**
     * May this person weld here with this machine, now? Asked by the scan of the QR code; starts nothing. Needs
     * Attempt, Worker, PlannedWork, WeldingMachine, WorkPlace; without PermitOnFile refused as NO_PERMIT.
     */
    SCAN,
    /**
     * May this application go to an approver, and to whom? Needs PermitOnFile, a Worker for each of its welders,
     * PlannedWork, WeldingMachine, WorkPlace.
     */
    APPLICATION,
    /** May this approver sign? Needs PermitOnFile with its approver. */
    APPROVAL,
    /** May the window of this permit end later? Needs what APPLICATION needs, with the window as it would be. */
    EXTENSION,
    /**
     * May these people take over the work, as welder or as fire watch? Needs PermitOnFile with the people as they would
     * be, a Worker for each welder, PlannedWork.
     */
    HANDOVER,
    /** Is the one who confirms a step on site there, and the right one? Needs WorkPlace, Whereabouts. */
    ON_SITE,
    /**
     * May the machine be unlocked? Everything is asked again. Needs Attempt, Worker, PlannedWork, WeldingMachine,
     * WorkPlace; and, each with a finding of its own, PermitOnFile, ApprovalProcess, SecondVerification and a
     * ConfirmedCheck of APPROVAL, CLEARING, READINESS and WATCH, and of TICKET at a hazardous chemicals plant.
     */
    READINESS,
    /** Is the gas that a detector or a sample shows during the work acceptable? Needs GasReading or GasTest. */
    MONITORING,
    /** May a running lease be renewed? Needs Attempt, Worker, PlannedWork, WeldingMachine, PermitOnFile. */
    RENEWAL,
    /** May work other than hot work be registered here, for this time? Needs nothing but the hot work near by. */
    REGISTRATION
}
