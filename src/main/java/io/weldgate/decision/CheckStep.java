package io.weldgate.decision;

/** The five steps 审批、清理、动火、监护、处置, the second verification, and what closes the last step. */
public enum CheckStep {
    APPROVAL, TICKET, CLEARING, READINESS, WATCH, SECOND_VERIFICATION, DISPOSAL, NO_RESIDUAL_FIRE, ACCEPTANCE
}
