package io.weldgate.enforcement;

/** The case's state does not allow the act. */
public final class CaseNotOpen extends RuntimeException {

    private final String caseNo;
    private final transient CaseStatus status;

    CaseNotOpen(String caseNo, CaseStatus status, CaseStatus wanted) {
        super(caseNo + " is " + status + " and cannot become " + wanted);
        this.caseNo = caseNo;
        this.status = status;
    }

    public String caseNo() {
        return caseNo;
    }

    public CaseStatus status() {
        return status;
    }
}
