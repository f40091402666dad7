package io.weldgate.tipoff;

/** Who has reported, and to whom the reward goes, in full. Each part is null where it is not known. */
public record Identity(String name, String phone, String joint, String payeeName, String payeePhone,
        String payeeAccount) {

    static Identity of(Reporter reporter, Award award) {
        return award == null ? new Identity(reporter.name(), reporter.phone(), reporter.joint(), null, null, null)
                : new Identity(reporter.name(), reporter.phone(), reporter.joint(), award.payeeName(),
                        award.payeePhone(), award.payeeAccount());
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Identity[]";
    }
}
