package io.weldgate.rule;

import io.weldgate.decision.CertificateFamily;
import io.weldgate.decision.Limits;
import io.weldgate.decision.OfficialAnswer;
import io.weldgate.decision.WelderFact.HeldCertificate;
import java.util.stream.Stream;

/** The signs of forgery once more, in plain Java. */
record ForgeryOracle(HeldCertificate held, Limits limits) {

    /** How many there are. */
    int signs() {
        boolean stranger = held.checkHost() != null && !limits.checkHosts().contains(held.checkHost());
        int term = held.validFrom().plusYears(6).compareTo(held.validTo());
        boolean notSix = held.family() == CertificateFamily.SPECIAL_OP && term != 0
                && !held.validFrom().plusYears(6).equals(held.validTo().plusDays(1));
        boolean otherTrade = held.family() == CertificateFamily.SPECIAL_OP
                && (held.item() == null || !"焊接与热切割作业".equals(held.category()));
        boolean wrongIssuer = !switch (held.family()) {
            case SPECIAL_OP -> held.authority().matches(".*(应急管理(部|厅|局)|安全生产监督管理局|行政审批(服务)?局)");
            case CONSTRUCTION_WELDER -> held.authority()
                    .matches(".*(住房和?城乡建设(厅|局)|住房和城乡建设(管理)?委员会|建设厅|行政审批(服务)?局)");
            case SPECIAL_EQUIPMENT -> held.authority()
                    .matches(".*(市场监督管理(厅|局|委员会)|质量技术监督局|行政审批(服务)?局)");
        };
        boolean nowhere = !held.authorityArea().matches("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6]).*");
        return (int) Stream.of(!held.numberWellFormed(), stranger, notSix, otherTrade, wrongIssuer, nowhere,
                held.official() != OfficialAnswer.EQUAL && held.numberHeldByOthers(),
                held.official() == OfficialAnswer.DIFFERENT).filter(suspect -> suspect).count();
    }
}
